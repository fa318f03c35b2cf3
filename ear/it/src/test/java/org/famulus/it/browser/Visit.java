package org.famulus.it.browser;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One look at a view: who looks, at which record, and who else may.
 *
 * @param view path of the page
 * @param as what is seen there, where a view is visited more than once
 * @param visitor who looks; nobody signed in if empty
 * @param address the page's address in the season, without a slash at its beginning
 * @param readers the accounts of the season that may see exactly this address
 * @param answer status of the server for those who may see it
 */
record Visit(
    String view,
    String as,
    Optional<Account> visitor,
    Function<SeasonOnShow, String> address,
    Set<Account> readers,
    int answer) {

  private static final int OK = 200;

  /** Anybody's look at a page that needs no account. */
  static Visit open(String view, Function<SeasonOnShow, String> address) {
    return new Visit(view, "", Optional.empty(), address, Account.ALL, OK);
  }

  /** The look of an account; the others who may see it are named by {@link #alsoFor}. */
  static Visit of(Account visitor, String view, Function<SeasonOnShow, String> address) {
    return new Visit(view, "", Optional.of(visitor), address, Set.of(visitor), OK);
  }

  /** The same, told apart from other visits of the view. */
  Visit as(String words) {
    return new Visit(view, words, visitor, address, readers, answer);
  }

  /** The same, with those who may see it besides the visitor. */
  Visit alsoFor(Set<Account> others) {
    Set<Account> all = new LinkedHashSet<>(readers);
    all.addAll(others);
    return new Visit(view, as, visitor, address, Set.copyOf(all), answer);
  }

  /** The same, of a page that always answers with this status. */
  Visit answering(int status) {
    return new Visit(view, as, visitor, address, readers, status);
  }

  /** Accounts that try to see it: those of its programme, and of another that may not. */
  Set<Account> tried() {
    Set<Account> all = new LinkedHashSet<>(Account.ALL);
    if (visitor.filter(Account.MILAMED::contains).isPresent()) {
      all.addAll(Account.MILAMED);
    }
    return all;
  }

  /** Whether nobody has to sign in for it. */
  boolean isOpen() {
    return visitor.isEmpty();
  }

  @Override
  public String toString() {
    String who = visitor.map(account -> account.login().replace("@example.org", "@")).orElse("");
    return (view + " " + who + (as.isEmpty() ? "" : " – " + as)).strip();
  }
}
