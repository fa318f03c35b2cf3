package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Role;
import org.famulus.core.access.UserRow;
import org.famulus.core.access.Users;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** One account: its roles in the region, giving and ending them, closing it. */
@Named
@ViewScoped
public class UserRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Users users;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private transient UserRow row;
  private transient List<Role> roles;
  private long id;
  private Role role;
  private Long organisation;

  /** The account. */
  public UserRow getRow() {
    if (row == null) {
      row = users.detail(region.getId(), id);
    }
    return row;
  }

  /** Roles the reader may give the account. */
  public List<Role> getRoles() {
    if (roles == null) {
      roles = users.givable(region.getId(), id);
    }
    return roles;
  }

  /** Gives the chosen role. */
  public String giveRole() {
    return then(
        users.giveRole(region.getId(), id, role, Optional.ofNullable(organisation)),
        "users.role-given");
  }

  /** Ends a role. */
  public String endRole(long roleId) {
    return then(users.endRole(region.getId(), roleId), "users.role-ended");
  }

  /** Closes the account. */
  public String close() {
    return then(users.setDisabled(region.getId(), id, true), "users.saved");
  }

  /** Opens the account again. */
  public String reopen() {
    return then(users.setDisabled(region.getId(), id, false), "users.saved");
  }

  /** Signs the account out everywhere. */
  public String signOut() {
    return then(
        users.endSessions(region.getId(), id), "users.signed-out", getRow().name());
  }

  private String then(Outcome<Long> outcome, String sentence, Object... parameters) {
    if (!answers.accept(outcome)) {
      row = null;
      return null;
    }
    answers.tell(sentence, parameters);
    return "/access/user.xhtml?faces-redirect=true&region=" + region.getId() + "&id=" + id;
  }

  /** Id of the account. */
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** Role to give. */
  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  /** Organisation the role is for. */
  public Long getOrganisation() {
    return organisation;
  }

  public void setOrganisation(Long organisation) {
    this.organisation = organisation;
  }
}
