package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.famulus.core.audit.AuditEntry;
import org.famulus.core.audit.AuditTrail;

/** Reads and writes of signing in, each in a short transaction, so that none waits for a hash. */
@ApplicationScoped
public class Door {

  @Inject private AccountRepository accounts;
  @Inject private Callers callers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** The account with the login, as far as judging a password needs it. */
  @Transactional
  public Optional<Candidate> candidate(String login) {
    return accounts
        .byLogin(login)
        .map(
            account ->
                new Candidate(
                    account.id(), account.passwordHash(), account.maySignIn(clock.instant())));
  }

  /** Counts and records a wrong password. */
  @Transactional
  public void turnAway(long accountId) {
    accounts
        .lock(accountId)
        .ifPresent(
            account -> {
              account.countWrongPassword(clock.instant());
              trail.atTheDoor(
                  callers.withRights(account), "access.sign-in", AuditEntry.Result.REFUSED);
            });
  }

  /** Records a sign-in, and replaces the hash if a stronger one was made. */
  @Transactional
  public Optional<SignedInAccount> letIn(long accountId, Optional<String> strongerHash) {
    return accounts
        .lock(accountId)
        .filter(account -> !account.isDisabled())
        .map(
            account -> {
              account.signedIn(clock.instant());
              strongerHash.ifPresent(account::rehash);
              trail.atTheDoor(
                  callers.withRights(account), "access.sign-in", AuditEntry.Result.DONE);
              return SignedInAccount.of(account);
            });
  }

  /** An account that is not closed. */
  @Transactional
  public Optional<SignedInAccount> recall(long accountId) {
    return accounts.find(accountId).filter(a -> !a.isDisabled()).map(SignedInAccount::of);
  }

  /**
   * An account whose password is about to be judged.
   *
   * @param accountId the account
   * @param passwordHash hash of its password, if one was set
   * @param mayTry whether a password is judged at all now
   */
  public record Candidate(long accountId, Optional<String> passwordHash, boolean mayTry) {}
}
