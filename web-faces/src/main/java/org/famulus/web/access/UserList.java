package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Role;
import org.famulus.core.access.UserCriteria;
import org.famulus.core.access.UserRow;
import org.famulus.core.access.Users;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** The accounts of a region. */
@Named
@ViewScoped
public class UserList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Users users;
  @Inject private RegionContext region;
  @Inject private CurrentUser user;

  private final LazyRows<UserRow> rows =
      new LazyRows<>((sort, page) -> users.find(criteria(), sort, page));
  private String role;
  private String text;

  /** The accounts. */
  public LazyRows<UserRow> getRows() {
    return rows;
  }

  /** Whether the reader administers the installation and may make herself the first here. */
  public boolean isMineToTakeOn() {
    return user
        .caller()
        .flatMap(Caller::accountId)
        .filter(own -> user.caller().orElseThrow().systemAdmin())
        .filter(own -> !users.givable(region.getId(), own).isEmpty())
        .isPresent();
  }

  private UserCriteria criteria() {
    return new UserCriteria(
        region.getId(),
        Arrays.stream(Role.values()).filter(each -> each.name().equals(role)).findFirst(),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()),
        Optional.empty());
  }

  /** Role they hold. */
  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  /** Part of name or address. */
  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
