package org.famulus.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.famulus.it.support.TestBuild;

/**
 * Login and password of somebody: one of the demo season, or one a test lets in.
 *
 * @param login what she signs in with
 * @param password her password
 */
record Account(String login, String password) {

  static final Account ADMIN = ofSeason("admin");
  static final Account COORDINATOR = ofSeason("coordinator");
  static final Account OBSERVER = ofSeason("observer");
  static final Account VERIFIER = ofSeason("verifier");
  static final Account EXAMINER = ofSeason("examiner");
  static final Account FINANCE = ofSeason("finance");
  static final Account UNIT = ofSeason("unit");
  static final Account HEAD = ofSeason("head");
  static final Account NOMINATOR = ofSeason("nominator");
  static final Account STUDENT = ofSeason("student");

  /** Every account of the season. */
  static final Set<Account> ALL =
      Set.of(
          ADMIN,
          COORDINATOR,
          OBSERVER,
          VERIFIER,
          EXAMINER,
          FINANCE,
          UNIT,
          HEAD,
          NOMINATOR,
          STUDENT);

  /** The demo account of a role, with the password the season's file has. */
  private static Account ofSeason(String name) {
    String login = name + "@example.org";
    Path accounts = TestBuild.sources().resolve("ear/demo/season/accounts.csv");
    try {
      return Files.readAllLines(accounts).stream()
          .map(line -> line.split(",", 4))
          .filter(columns -> columns[1].equals(login))
          .map(columns -> new Account(login, columns[2]))
          .findFirst()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
