package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.core.access.AccountOwners;
import org.famulus.core.access.Caller;

/**
 * Whoever prepared a run, noted one of its corrections or checked a student's claim does not approve
 * it: not in another role, and not with another account of the same person or mailbox. Famulus itself
 * approves nothing.
 */
@ApplicationScoped
public class FourEyes {

  @Inject private AccountOwners owners;

  /** Whether the caller is somebody else than all who had a hand in the run. */
  boolean isSecondPerson(Caller caller, PaymentRun run, List<PaymentEntry> entries) {
    return isSecondPerson(
        caller,
        Stream.concat(
                Stream.of(run.prepared()), entries.stream().map(PaymentEntry::noted).distinct())
            .toList());
  }

  /** Whether the caller is somebody else than all who signed before. */
  public boolean isSecondPerson(Caller caller, List<Signature> before) {
    return caller.accountId().isPresent()
        && before.stream()
            .flatMap(signature -> signature.accountId().stream())
            .distinct()
            .noneMatch(account -> owners.isOwn(caller, account));
  }
}
