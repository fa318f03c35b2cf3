package org.famulus.core.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.famulus.core.installation.StoredTable.Column;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;

/**
 * All rows about one person: of the core's tables by {@link CoreTable}, of the regions' own tables by
 * what the regions declare.
 */
@ApplicationScoped
public class PersonStore {

  private static final Function<StoredTable, Optional<Condition>> EVERYWHERE =
      table -> Optional.of(Condition.ALL);

  /** Its files know students by pseudonyms only. */
  private static final String OF_PSEUDONYMS = "block_plan";

  private Regions regions;

  /** For the container. */
  protected PersonStore() {}

  /** Rows of the core and of these regions. */
  @Inject
  public PersonStore(Regions regions) {
    this.regions = regions;
  }

  /** Ids of the person's record and of those merged into it. */
  List<Long> ids(long personId) {
    return Rows.with(
        connection ->
            Rows.list(
                connection,
                "select id from person where id = ? or merged_into_id = ? order by id",
                List.of(personId, personId),
                row -> Long.valueOf(Rows.text(row, 1))));
  }

  /** How many rows a region has about the person, by table. */
  List<KeptAbout> kept(String regionId, List<Long> ids) {
    return Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          RowsOfPerson person =
              person(connection, tables, new RowsOfRegion(tables, regionId)::in, ids);
          List<KeptAbout> kept = new ArrayList<>();
          for (CoreTable each : CoreTable.ALL) {
            StoredTable table = tables.find(each.name()).orElseThrow();
            add(kept, connection, table, person.in(table), each.fate());
          }
          for (PersonalTable each : declared(regionId)) {
            Fate fate = each.erasure() == Erasure.DELETE_ROW ? Fate.DELETED : Fate.CLEARED;
            StoredTable table = tables.find(each.table()).orElseThrow();
            add(kept, connection, table, Optional.of(hers(table, each, ids)), fate);
          }
          return kept;
        });
  }

  /**
   * Writes what a region keeps about the person.
   *
   * @param words says a bundle key in her language
   */
  void write(
      String regionId,
      List<Long> ids,
      Map<String, String> about,
      UnaryOperator<String> words,
      OutputStream out) {
    Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          RowsOfPerson person =
              person(connection, tables, new RowsOfRegion(tables, regionId)::in, ids);
          try (PersonFile file = new PersonFile(connection, about, words, out)) {
            for (CoreTable each : CoreTable.ALL) {
              StoredTable table = tables.find(each.name()).orElseThrow();
              Optional<Condition> rows = person.in(table);
              if (rows.isPresent()) {
                file.write(table, rows.get());
              }
            }
            for (PersonalTable each : declared(regionId)) {
              StoredTable table = tables.find(each.table()).orElseThrow();
              file.write(table, each, hers(table, each, ids));
            }
            StoredTable plans = tables.find(OF_PSEUDONYMS).orElseThrow();
            if (anyOf(connection, plans, regionId)) {
              file.withholdPseudonyms(plans);
            }
          }
          return null;
        });
  }

  /**
   * Whether the person is at work in the season: a placement runs, a call is not over, or a claim
   * waits for its money.
   */
  boolean isInSeason(List<Long> ids, LocalDate today) {
    String states =
        PlacementState.DEMANDING.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    Condition hers = Condition.among("person_id", ids);
    return exists("placement where state in (" + states + ") and " + plain(hers), hers.values())
        || exists(
            "application where state in ('SUBMITTED', 'ELIGIBLE', 'HELD', 'ADMITTED') and call_id in"
                + " (select id from application_call where term_last_day >= ?) and "
                + plain(hers),
            with(today, hers.values()))
        || exists(
            "support_claim where state in ('SUBMITTED', 'CHECKED', 'APPROVED') and " + plain(hers),
            hers.values());
  }

  /** Whether the person works for a programme or for the installation, besides being a student. */
  boolean isOnStaff(List<Long> ids, LocalDate today) {
    Condition hers = Condition.among("person_id", ids);
    String accounts = "(select id from user_account where " + plain(hers) + ")";
    return exists("user_account where system_admin = true and " + plain(hers), hers.values())
        || exists(
            "role_assignment where role <> 'APPLICANT' and (valid_to is null or valid_to >= ?) and"
                + " account_id in "
                + accounts,
            with(today, hers.values()));
  }

  /** Regions that are loaded no more and have tables of their own with rows about the person. */
  List<String> endedRegions(List<Long> ids) {
    return Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          RowsOfPerson person = person(connection, tables, EVERYWHERE, ids);
          List<String> ended = new ArrayList<>();
          for (String id : tables.regionsWithTables()) {
            if (regions.find(id).isEmpty() && anyOf(connection, tables.ownTables(id), person)) {
              ended.add(id);
            }
          }
          return ended;
        });
  }

  /** Erases the person everywhere; answers how many rows were deleted or cleared. */
  int erase(List<Long> ids) {
    return Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          int rows = 0;
          for (LoadedRegion region : regions.all()) {
            for (PersonalTable each : region.plugin().personalTables()) {
              StoredTable table = tables.find(each.table()).orElseThrow();
              rows += erase(connection, table, each, hers(table, each, ids));
            }
          }
          RowsOfPerson person = person(connection, tables, EVERYWHERE, ids);
          for (CoreTable each : CoreTable.ALL) {
            StoredTable table = tables.find(each.name()).orElseThrow();
            rows += erase(connection, table, each, person.in(table).orElseThrow());
          }
          return rows;
        });
  }

  private static int erase(
      Connection connection, StoredTable table, CoreTable declared, Condition rows)
      throws SQLException {
    return switch (declared.fate()) {
      case DELETED -> delete(connection, table, rows);
      case CLEARED ->
          Rows.change(
              connection,
              "update " + StoredTable.quoted(table.name()) + " set "
                  + declared.cleared().entrySet().stream()
                      .map(column -> column.getKey() + " = " + column.getValue())
                      .collect(Collectors.joining(", "))
                  + " where "
                  + rows.sql(),
              rows.values());
      case KEPT -> 0;
    };
  }

  private static int erase(
      Connection connection, StoredTable table, PersonalTable declared, Condition rows)
      throws SQLException {
    if (declared.erasure() == Erasure.DELETE_ROW) {
      return delete(connection, table, rows);
    }
    Set<String> cleared = new HashSet<>(declared.exported());
    cleared.add(declared.person());
    return Rows.change(
        connection,
        "update " + StoredTable.quoted(table.name()) + " set "
            + cleared.stream().map(column -> column + " = null").collect(Collectors.joining(", "))
            + " where "
            + rows.sql(),
        rows.values());
  }

  private static int delete(Connection connection, StoredTable table, Condition rows)
      throws SQLException {
    return Rows.change(
        connection,
        "delete from " + StoredTable.quoted(table.name()) + " where " + rows.sql(),
        rows.values());
  }

  private static RowsOfPerson person(
      Connection connection,
      StoredTables tables,
      Function<StoredTable, Optional<Condition>> scope,
      List<Long> ids)
      throws SQLException {
    Condition record = Condition.among("id", ids);
    Condition account = Condition.among("person_id", ids);
    List<Object> twice = new ArrayList<>(record.values());
    twice.addAll(account.values());
    List<String> addresses =
        Rows.list(
            connection,
            "select email from person where email is not null and "
                + plain(record)
                + " union select email from user_account where "
                + plain(account),
            twice,
            row -> Rows.text(row, 1));
    return new RowsOfPerson(tables, scope, ids, addresses);
  }

  private List<PersonalTable> declared(String regionId) {
    return regions.get(regionId).personalTables();
  }

  private static Condition hers(StoredTable table, PersonalTable declared, List<Long> ids) {
    return Condition.among(
        table.column(declared.person()).map(Column::name).orElseThrow(), ids);
  }

  private static void add(
      List<KeptAbout> kept,
      Connection connection,
      StoredTable table,
      Optional<Condition> rows,
      Fate fate)
      throws SQLException {
    long number = rows.isPresent() ? Rows.count(connection, table, rows.get()) : 0;
    if (number > 0) {
      kept.add(new KeptAbout(table.label(), number, fate));
    }
  }

  private static boolean anyOf(
      Connection connection, List<StoredTable> tables, RowsOfPerson person) throws SQLException {
    for (StoredTable table : tables) {
      Optional<Condition> rows = person.in(table);
      if (rows.isPresent() && Rows.count(connection, table, rows.get()) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOf(Connection connection, StoredTable table, String regionId)
      throws SQLException {
    Optional<Condition> rows =
        table.column("region_id").map(column -> Condition.equal(column.name(), regionId));
    return Rows.count(connection, table, rows.orElseThrow()) > 0;
  }

  private static boolean exists(String from, List<Object> values) {
    return Rows.with(
        connection ->
            Rows.list(
                    connection,
                    "select count(*) from " + from,
                    values,
                    row -> Long.valueOf(Rows.text(row, 1)))
                .get(0)
            > 0);
  }

  /** As a statement of our own writes it, which leaves the spelling to the database. */
  private static String plain(Condition condition) {
    return condition.sql().replace("\"", "");
  }

  private static List<Object> with(Object first, List<Object> others) {
    List<Object> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }
}
