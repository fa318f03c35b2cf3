package org.famulus.launcher;

import java.util.Arrays;
import java.util.Optional;

/** What can be said on the command line, or by an environment variable of the same meaning. */
enum Option {
  PORT("--port", "FAMULUS_PORT", "NUMBER", "port of the web pages (8080)"),
  HOST(
      "--host",
      "FAMULUS_HOST",
      "ADDRESS",
      "address to listen on (127.0.0.1, this machine only; 0.0.0.0 for all)"),
  DATA("--data", "FAMULUS_DATA", "DIR", "folder for database and logs (./data)"),
  EMPTY(
      "--empty",
      "FAMULUS_EMPTY",
      "",
      "start without the demo season; prints a one-time token for the first administrator"),
  DB_URL(
      "--db-url",
      "FAMULUS_DB_URL",
      "URL",
      "PostgreSQL instead of the built-in H2, for example jdbc:postgresql://localhost/famulus"),
  DB_USER("--db-user", "FAMULUS_DB_USER", "NAME", "user of the PostgreSQL database"),
  DB_PASSWORD(
      "--db-password",
      "FAMULUS_DB_PASSWORD",
      "PASSWORD",
      "its password; others can read a command line, so prefer the variable"),
  DATE(
      "--date",
      "FAMULUS_DEMO_DATE",
      "YYYY-MM-DD",
      "set the clock of the demo season (2026-10-12 at the first start)"),
  SMTP("--smtp", "FAMULUS_SMTP", "HOST:PORT", "mail server; without it mail stays in the outbox"),
  WITHOUT_REGION(
      "--without-region",
      "FAMULUS_WITHOUT_REGION",
      "ID,...",
      "start without these regions; their data stay in the database"),
  VERBOSE("--verbose", "FAMULUS_VERBOSE", "", "show the server's log on the console too"),
  HELP("--help", "", "", "show this page");

  private final String flag;
  private final String variable;
  private final String placeholder;
  private final String meaning;

  Option(String flag, String variable, String placeholder, String meaning) {
    this.flag = flag;
    this.variable = variable;
    this.placeholder = placeholder;
    this.meaning = meaning;
  }

  static Optional<Option> of(String flag) {
    return Arrays.stream(values()).filter(option -> option.flag.equals(flag)).findFirst();
  }

  String flag() {
    return flag;
  }

  /** Name of the environment variable; empty if there is none. */
  String variable() {
    return variable;
  }

  /** Whether a value follows; the others are switches. */
  boolean takesValue() {
    return !placeholder.isEmpty();
  }

  /** What the value looks like; empty for a switch. */
  String placeholder() {
    return placeholder;
  }

  String meaning() {
    return meaning;
  }
}
