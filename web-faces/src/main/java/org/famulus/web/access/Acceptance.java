package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.access.Admission;
import org.famulus.core.access.Grant;
import org.famulus.core.access.OneTimeLink;
import org.famulus.core.region.Texts;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;

/** What an invited person sees: who invites, as what, and a password to choose. */
@Named
@ViewScoped
public class Acceptance implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Admission admission;
  @Inject private Texts texts;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;

  private final NewPassword secret = new NewPassword();
  private String token;
  private String name;

  /** What the link offers, or null if it does not work. */
  public Admission.Offer getOffer() {
    return admission.look(OneTimeLink.Purpose.INVITATION, token).orElse(null);
  }

  /** The programme's name. */
  public String getProgramme() {
    return say("region.name");
  }

  /** The role, in the programme's words. */
  public String getRole() {
    return grant(getOffer()).map(grant -> say("role." + grant.role().name())).orElse("");
  }

  /** Takes up the invitation and goes to sign-in. */
  public String accept() {
    if (!answers.accept(
        admission.accept(token, getName(), secret.getPassword(), secret.getRepeated()))) {
      return null;
    }
    answers.tell("sign-in.account-ready");
    return "/login.xhtml?faces-redirect=true";
  }

  private String say(String key) {
    return grant(getOffer())
        .map(grant -> texts.say(grant.regionId(), reader.language(), key))
        .orElse("");
  }

  private static Optional<Grant> grant(Admission.Offer offer) {
    return Optional.ofNullable(offer).flatMap(Admission.Offer::grant);
  }

  /** Token of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** Name, as the inviter wrote it until it is corrected. */
  public String getName() {
    Admission.Offer offer = name == null ? getOffer() : null;
    return offer == null ? name : offer.receiver().name();
  }

  public void setName(String name) {
    this.name = name;
  }

  /** The new password. */
  public NewPassword getSecret() {
    return secret;
  }
}
