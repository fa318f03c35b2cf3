package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.famulus.core.access.Admission;
import org.famulus.core.access.FirstAdministrator;
import org.famulus.core.access.OneTimeLink;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;

/** The first administrator of an empty installation gets in. */
@Named
@ViewScoped
public class SetUp implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Admission admission;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;

  private final NewPassword secret = new NewPassword();
  private String token;
  private String name;
  private String email;
  private Set<String> programmes;

  /** Whether the link works. */
  public boolean isUsable() {
    return admission.look(OneTimeLink.Purpose.SET_UP, token).isPresent();
  }

  /** The loaded programmes. */
  public List<Programme> getChoices() {
    return regions.all().stream()
        .map(each -> new Programme(each.id(), texts.say(each.id(), reader.language(), "region.name")))
        .toList();
  }

  /** Makes the account and goes to sign-in. */
  public String save() {
    FirstAdministrator first =
        new FirstAdministrator(name, email, reader.getCode(), Set.copyOf(getProgrammes()));
    if (!answers.accept(
        admission.setUp(token, first, secret.getPassword(), secret.getRepeated()))) {
      return null;
    }
    answers.tell("sign-in.account-ready");
    return "/login.xhtml?faces-redirect=true";
  }

  /** Token of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** Name of the administrator. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Address of the administrator. */
  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Programmes she administers herself; all of them unless she says otherwise. */
  public Set<String> getProgrammes() {
    if (programmes == null) {
      programmes = new HashSet<>(regions.all().stream().map(LoadedRegion::id).toList());
    }
    return programmes;
  }

  public void setProgrammes(Set<String> programmes) {
    this.programmes = programmes == null ? new HashSet<>() : programmes;
  }

  /** The new password. */
  public NewPassword getSecret() {
    return secret;
  }

  /**
   * A programme to choose.
   *
   * @param id its id
   * @param name its name
   */
  public record Programme(String id, String name) {}
}
