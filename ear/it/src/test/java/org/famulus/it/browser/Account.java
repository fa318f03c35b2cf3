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

  /** Runs MiLaMed in Leipzig. */
  static final Account LEIPZIG = ofSeason("milamed/", "leipzig");

  /** Runs MiLaMed in Halle-Wittenberg. */
  static final Account HALLE = ofSeason("milamed/", "halle");

  static final Account MILAMED_ADMIN = ofSeason("milamed/", "milamed");
  static final Account COUNTY = ofSeason("milamed/", "county");
  static final Account MEASLES = ofSeason("milamed/", "measles");
  static final Account PRACTICE = ofSeason("milamed/", "practice");
  static final Account HOSPITAL = ofSeason("milamed/", "hospital");

  /** A student with half of her Famulatur done. */
  static final Account FAMULUS = ofSeason("milamed/", "famulus");

  /** A student in the practical year. */
  static final Account PJ = ofSeason("milamed/", "pj");

  static final Account STUDENT_OF_HALLE = ofSeason("milamed/", "student.halle");

  /** Every account of the season's other programme, MiLaMed. */
  static final Set<Account> MILAMED =
      Set.of(
          LEIPZIG,
          HALLE,
          MILAMED_ADMIN,
          COUNTY,
          MEASLES,
          PRACTICE,
          HOSPITAL,
          FAMULUS,
          PJ,
          STUDENT_OF_HALLE);

  /** Every account of the season's first programme. */
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
    return ofSeason("", name);
  }

  private static Account ofSeason(String folder, String name) {
    String login = name + "@example.org";
    Path accounts =
        TestBuild.sources().resolve("ear/demo/season/" + folder + "accounts.csv");
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
