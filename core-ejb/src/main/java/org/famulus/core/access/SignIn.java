package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Judges who wants in. The answer is the same, and takes the same time, for an unknown login, a
 * wrong password, a closed account and one that pauses after too many wrong passwords.
 */
@ApplicationScoped
public class SignIn {

  @Inject private Door door;
  @Inject private PasswordChecks passwords;
  @Inject private AddressTries addresses;

  /**
   * The account behind login and password.
   *
   * @param address network address of the caller
   */
  public Optional<SignedInAccount> judge(String login, String password, String address) {
    return passwords.inTurn(() -> judgeNow(login, password, address));
  }

  private Optional<SignedInAccount> judgeNow(String login, String password, String address) {
    Optional<Door.Candidate> known = door.candidate(login);
    Optional<String> hash = known.flatMap(Door.Candidate::passwordHash);
    boolean mayTry =
        addresses.isJudged(address) && known.filter(Door.Candidate::mayTry).isPresent();
    boolean right = passwords.matches(password, hash) && mayTry;
    if (!right) {
      addresses.countWrong(address);
      known.filter(any -> mayTry).ifPresent(account -> door.turnAway(account.accountId()));
      return Optional.empty();
    }
    Optional<String> stronger = hash.flatMap(stored -> passwords.stronger(password, stored));
    return door.letIn(known.orElseThrow().accountId(), stronger);
  }

  /** The account of a session, if the session is still valid. */
  public Optional<SignedInAccount> recall(long accountId, int sessionEpoch) {
    return door.recall(accountId).filter(account -> account.sessionEpoch() == sessionEpoch);
  }
}
