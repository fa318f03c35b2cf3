package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.MailAddress;

/**
 * Knows whether accounts and addresses belong to the caller, as far as the records tell: by the
 * account, by the person behind it, or by a mailbox both use.
 */
@ApplicationScoped
public class AccountOwners {

  @Inject private AccountRepository accounts;
  @Inject private PersonRepository people;

  /** Whether the account is the caller's own, be it under another login. */
  public boolean isOwn(Caller caller, long accountId) {
    if (caller.accountId().filter(own -> own == accountId).isPresent()) {
      return true;
    }
    return accounts
        .find(accountId)
        .filter(
            other ->
                isOwnPerson(caller, other.personId())
                    || !Collections.disjoint(mailboxes(caller), mailboxes(other)))
        .isPresent();
  }

  /** Whether somebody invited at the address, as the person if one is named, is the caller. */
  public boolean isOwn(Caller caller, String address, Optional<Long> personId) {
    return isOwnPerson(caller, personId)
        || mailboxes(caller).contains(MailAddress.mailbox(address))
        || accounts.byLogin(address).filter(known -> isOwn(caller, known.id())).isPresent();
  }

  private static boolean isOwnPerson(Caller caller, Optional<Long> personId) {
    return personId.isPresent() && personId.equals(caller.personId());
  }

  private Set<String> mailboxes(Caller caller) {
    return caller.accountId().flatMap(accounts::find).map(this::mailboxes).orElse(Set.of());
  }

  private Set<String> mailboxes(UserAccount account) {
    Set<String> found = new HashSet<>();
    found.add(MailAddress.mailbox(account.login()));
    found.add(MailAddress.mailbox(account.email()));
    account
        .personId()
        .map(id -> people.byIds(Set.of(id)).get(id))
        .flatMap(Person::email)
        .map(MailAddress::mailbox)
        .ifPresent(found::add);
    return found;
  }
}
