package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Caller;
import org.famulus.core.access.UserAccount;

/**
 * Whoever prepared a run or noted one of its corrections does not approve it: not in another role,
 * and not with another account of the same person. Famulus itself approves nothing.
 */
@ApplicationScoped
public class FourEyes {

  @Inject private AccountRepository accounts;

  /** Whether the caller is somebody else than all who had a hand in the run. */
  boolean isSecondPerson(Caller caller, PaymentRun run, List<PaymentEntry> entries) {
    return caller.accountId().isPresent()
        && Stream.concat(
                Stream.of(run.prepared()), entries.stream().map(PaymentEntry::noted).distinct())
            .flatMap(signature -> signature.accountId().stream())
            .distinct()
            .noneMatch(account -> isSame(caller, account));
  }

  private boolean isSame(Caller caller, long account) {
    if (caller.accountId().filter(own -> own == account).isPresent()) {
      return true;
    }
    Optional<Long> person = accounts.find(account).flatMap(UserAccount::personId);
    return person.isPresent() && person.equals(caller.personId());
  }
}
