package org.famulus.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.SignedInAccount;
import org.famulus.core.region.Language;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;

/**
 * Who looks at the page. What a page hides by it is convenience only; the core decides on every
 * call.
 */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

  /** Request attribute under which the sign-in check leaves the account. */
  public static final String ACCOUNT = "org.famulus.account";

  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private RegionContext region;
  @Inject private HttpServletRequest request;

  private Optional<Caller> caller;

  /** Whether somebody is signed in. */
  public boolean isSignedIn() {
    return caller().isPresent();
  }

  /** Name of whoever is signed in, else empty. */
  public String getName() {
    return caller().map(Caller::name).orElse("");
  }

  /** Number of the account of whoever is signed in, else empty; tells one user from the next. */
  public String getAccountNumber() {
    return account().map(account -> Long.toString(account.id())).orElse("");
  }

  /** Whether the user holds the permission in the region at hand, be it for a part of it. */
  public boolean can(String permission) {
    return caller().filter(c -> c.holdsIn(region.getId(), permission)).isPresent();
  }

  /** Whether the user holds the permission for the whole of the region at hand. */
  public boolean canInWhole(String permission) {
    return caller().filter(c -> c.holdsInWhole(region.getId(), permission)).isPresent();
  }

  /** Whether the user holds the permission for organisations of the region at hand only. */
  public boolean canForOrganisations(String permission) {
    return !canInWhole(permission)
        && caller().stream()
            .anyMatch(c -> !c.organisationsFor(region.getId(), permission).isEmpty());
  }

  /** Regions the user may enter, by id. */
  public List<LoadedRegion> regions() {
    return caller()
        .map(
            who ->
                regions.all().stream()
                    .filter(each -> who.systemAdmin() || who.regions().contains(each.id()))
                    .toList())
        .orElse(List.of());
  }

  /** Who calls, with the rights of today. */
  public Optional<Caller> caller() {
    if (caller == null) {
      caller = callers.find();
    }
    return caller;
  }

  /** The account's language. */
  Optional<Language> language() {
    return account().map(account -> Language.ofCode(account.language()));
  }

  private Optional<SignedInAccount> account() {
    return Optional.ofNullable((SignedInAccount) request.getAttribute(ACCOUNT));
  }
}
