package org.famulus.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How Famulus is to be started.
 *
 * @param port port of the web pages, 1 to 65535
 * @param host address the server listens on
 * @param data folder for database, demo marker and logs
 * @param empty whether a new database stays empty instead of receiving the demo season
 * @param postgres the PostgreSQL database, or nothing for an H2 file in the data folder
 * @param date where the demo clock is to be set, if asked for
 * @param smtp the mail server, if there is one
 * @param without ids of regions that are left out of this start
 * @param verbose whether the server's log is shown on the console too
 */
public record Options(
    int port,
    String host,
    Path data,
    boolean empty,
    Optional<PostgresDatabase> postgres,
    Optional<LocalDate> date,
    Optional<MailServer> smtp,
    Set<String> without,
    boolean verbose) {

  public Options {
    without = Set.copyOf(without);
  }

  /** This machine only: demo passwords are public, so nobody else is let in unasked. */
  public static final String DEFAULT_HOST = "127.0.0.1";

  /** The defaults, for a given port and data folder. */
  public static Options of(int port, Path data) {
    return new Options(
        port,
        DEFAULT_HOST,
        data,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false);
  }

  /** The same without a demo season. */
  public Options withoutDemo() {
    return new Options(port, host, data, true, postgres, date, smtp, without, verbose);
  }

  /** The same on PostgreSQL. */
  public Options on(PostgresDatabase database) {
    return new Options(
        port, host, data, empty, Optional.of(database), date, smtp, without, verbose);
  }

  /** The same with the demo clock set. */
  public Options at(LocalDate demoDate) {
    return new Options(
        port, host, data, empty, postgres, Optional.of(demoDate), smtp, without, verbose);
  }

  /** The same with a mail server. */
  public Options mailingThrough(MailServer server) {
    return new Options(
        port, host, data, empty, postgres, date, Optional.of(server), without, verbose);
  }

  /** The same without some regions. */
  public Options withoutRegions(Set<String> regionIds) {
    return new Options(port, host, data, empty, postgres, date, smtp, regionIds, verbose);
  }
}
