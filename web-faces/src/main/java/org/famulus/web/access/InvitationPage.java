package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.InvitationForm;
import org.famulus.core.access.InvitationRow;
import org.famulus.core.access.Invitations;
import org.famulus.core.access.Role;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** Inviting somebody, and the invitations that nobody has used yet. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Invitations invitations;
  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;

  private String name;
  private String email;
  private String language;
  private Role role;
  private Long organisation;
  private String address;

  /** Roles the reader may invite somebody to. */
  public List<Role> getRoles() {
    return invitations.givable(region.getId());
  }

  /** Invitations nobody has used yet. */
  public List<InvitationRow> getOpen() {
    return invitations.open(region.getId());
  }

  /** Sends the invitation. */
  public void invite() {
    InvitationForm form =
        new InvitationForm(
            email, name, getLanguage(), role, Optional.ofNullable(organisation), Optional.empty());
    tellLink(invitations.invite(region.getId(), form), name);
  }

  /** Sends an invitation again. */
  public void resend(long id, String invited) {
    tellLink(invitations.resend(region.getId(), id), invited);
  }

  /** Takes an invitation back. */
  public void takeBack(long id) {
    address = null;
    if (answers.accept(invitations.takeBack(region.getId(), id))) {
      answers.tell("users.taken-back");
    }
  }

  private void tellLink(Outcome<String> outcome, String invited) {
    address = null;
    if (answers.accept(outcome)) {
      answers.tell("users.invited", invited);
      address = outcome.value();
      name = null;
      email = null;
    }
  }

  /** The link just made, for handing it over where mail does not arrive. */
  public String getAddress() {
    return address;
  }

  /** Whom to invite. */
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** At which address. */
  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** In which language. */
  public String getLanguage() {
    return language == null ? reader.getCode() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** As what. */
  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  /** For which organisation. */
  public Long getOrganisation() {
    return organisation;
  }

  public void setOrganisation(Long organisation) {
    this.organisation = organisation;
  }
}
