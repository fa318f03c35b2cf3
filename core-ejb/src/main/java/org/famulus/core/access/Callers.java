package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Regions;

/**
 * Knows who calls. The name comes from the server's security; the rights are read from our tables
 * for each call, so that a role taken away is gone with the next click.
 */
@ApplicationScoped
public class Callers {

  private final ThreadLocal<Caller> stated = new ThreadLocal<>();

  @Inject private SecurityContext security;
  @Inject private AccountRepository accounts;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /**
   * Who calls now.
   *
   * @throws AccessDeniedException if nobody has signed in
   */
  public Caller current() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody has signed in."));
  }

  /** Who calls now, if anybody has signed in. */
  public Optional<Caller> find() {
    if (stated.get() != null) {
      return Optional.of(stated.get());
    }
    return Optional.ofNullable(security.getCallerPrincipal())
        .map(Principal::getName)
        .flatMap(accounts::byLogin)
        .filter(account -> !account.isDisabled())
        .map(this::withRights);
  }

  /**
   * The caller behind an account, with the rights held today, by the calendar of each programme. A
   * role in a region that is not loaded gives no right.
   */
  public Caller withRights(UserAccount account) {
    List<Grant> grants =
        accounts.roles(account.id()).stream()
            .filter(this::isHeldNow)
            .map(RoleAssignment::grant)
            .toList();
    return new Caller(
        Optional.of(account.id()),
        account.displayName(),
        account.personId(),
        false,
        account.isSystemAdmin(),
        grants);
  }

  private boolean isHeldNow(RoleAssignment role) {
    return regions.find(role.regionId()).isPresent()
        && role.isHeldOn(regions.today(role.regionId(), clock));
  }

  /** Runs work as the given caller: Famulus itself, or the one who ordered a background job. */
  public <T, E extends Exception> T as(Caller caller, Work<T, E> work) throws E {
    Caller before = stated.get();
    stated.set(caller);
    try {
      return work.run();
    } finally {
      if (before == null) {
        stated.remove();
      } else {
        stated.set(before);
      }
    }
  }

  /** Work done as somebody; it may throw what it says. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {

    /** Does the work. */
    T run() throws E;
  }
}
