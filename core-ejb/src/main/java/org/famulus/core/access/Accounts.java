package org.famulus.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.UseCase;

/**
 * Commands of people who hold a link instead of an account: the link is the right, and it is used
 * up by the command. {@link Admission} is the way in.
 */
@Stateless
public class Accounts {

  private static final String SUBJECT = "ACCOUNT";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private AccountRepository accounts;
  @Inject private OneTimeLinks links;
  @Inject private AccessMail mail;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** Makes the first administrator, and administrator of the given programmes. */
  @UseCase(value = "access.set-up")
  public Outcome<Long> setUp(String token, FirstAdministrator first, String passwordHash) {
    gate.allowOwnAccount();
    Optional<OneTimeLink> link = links.take(OneTimeLink.Purpose.SET_UP, token);
    if (link.isEmpty() || !accounts.isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    UserAccount account =
        accounts.add(
            new UserAccount(first.email(), first.name().strip(), first.email(), first.language()));
    account.setPasswordHash(passwordHash);
    account.makeSystemAdmin();
    for (String region : first.regionIds()) {
      give(account, new Grant(region, Role.PROGRAMME_ADMIN, Optional.empty()));
    }
    link.get().use(clock.instant());
    running.current().about(SUBJECT, account.id(), account.displayName());
    return Outcome.done(account.id());
  }

  /**
   * Takes up an invitation: a new account with the role, or the role for the account that has the
   * address already, whose password stays.
   *
   * @param passwordHash needed for a new account
   */
  @UseCase(value = "access.accept-invitation")
  public Outcome<Long> accept(String token, String name, Optional<String> passwordHash) {
    gate.allowOwnAccount();
    Optional<OneTimeLink> link = links.take(OneTimeLink.Purpose.INVITATION, token);
    if (link.isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    OneTimeLink.Receiver receiver = link.get().receiver();
    Optional<UserAccount> known = accounts.byLogin(receiver.email());
    if (known.isEmpty() && passwordHash.isEmpty()) {
      return Outcome.refused(Reason.ofField("password", "field.required"));
    }
    if (known.filter(UserAccount::isDisabled).isPresent()) {
      return Outcome.refused(Reason.of("access.account-closed"));
    }
    Optional<Long> person = link.get().personId();
    if (known.flatMap(UserAccount::personId).filter(own -> !person.orElse(own).equals(own)).isPresent()) {
      return Outcome.refused(Reason.of("access.account-of-another"));
    }
    UserAccount account =
        known.orElseGet(
            () ->
                accounts.add(
                    new UserAccount(
                        receiver.email(), name, receiver.email(), receiver.language())));
    if (known.isEmpty()) {
      account.setPasswordHash(passwordHash.orElseThrow());
    }
    person.ifPresent(account::linkPerson);
    Grant grant = link.get().grant().orElseThrow();
    give(account, grant);
    account.endSessions();
    link.get().use(clock.instant());
    running.current().inRegion(grant.regionId());
    running
        .current()
        .about(SUBJECT, account.id(), account.displayName())
        .change("role", null, grant.role());
    return Outcome.done(account.id());
  }

  /** Mails a link for a new password, if there is such an account; the answer never tells. */
  @UseCase(value = "access.ask-new-password")
  public Outcome<Long> ask(String login) {
    gate.allowOwnAccount();
    Optional<UserAccount> account = accounts.byLogin(login).filter(a -> !a.isDisabled());
    account.ifPresent(
        each -> {
          links.endResets(each.id());
          OneTimeLinks.Issued issued =
              links.issue(
                  OneTimeLink.Purpose.PASSWORD_RESET,
                  new OneTimeLink.Receiver(each.email(), each.displayName(), each.language()),
                  each.displayName());
          issued.link().forAccount(each.id());
          mail.reset(issued);
          running.current().about(SUBJECT, each.id(), each.displayName());
        });
    return Outcome.done(0L);
  }

  /** Sets a new password by a link; all sessions of the account end. */
  @UseCase(value = "access.set-new-password")
  public Outcome<Long> reset(String token, String passwordHash) {
    gate.allowOwnAccount();
    Optional<OneTimeLink> link = links.take(OneTimeLink.Purpose.PASSWORD_RESET, token);
    Optional<UserAccount> account =
        link.flatMap(OneTimeLink::accountId)
            .flatMap(accounts::lock)
            .filter(each -> !each.isDisabled());
    if (account.isEmpty()) {
      return Outcome.refused(Reason.of("access.link-used-up"));
    }
    account.get().setPasswordHash(passwordHash);
    links.endResets(account.get().id());
    running.current().about(SUBJECT, account.get().id(), account.get().displayName());
    return Outcome.done(account.get().id());
  }

  private void give(UserAccount account, Grant grant) {
    LocalDate today = regions.today(grant.regionId(), clock);
    List<RoleAssignment> held = accounts.roles(account.id());
    if (held.stream().noneMatch(r -> r.grant().equals(grant) && r.isHeldOn(today))) {
      accounts.add(
          new RoleAssignment(
              account.id(), grant.regionId(), grant.role(), grant.organisationId(), today));
    }
  }
}
