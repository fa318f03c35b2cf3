package org.famulus.core.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.famulus.core.installation.InstalledRegion.AppliedMigration;
import org.famulus.core.installation.InstalledRegion.Health;

/**
 * Reads what regions have left in the database, table by table. It goes past the entities, because
 * a region's own tables have none any more once its jar is gone.
 */
@ApplicationScoped
public class RecordStore {

  /** Tables in which every region that was ever used has a row, and few of them. */
  private static final List<String> TELL_REGIONS =
      List.of("role_assignment", "region_organisation", "application_call", "rule_parameter");

  /** Ids of all regions that have left something here, loaded or not. */
  Set<String> regionIds() {
    return Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          Set<String> ids = new TreeSet<>(tables.regionsWithTables());
          for (String label : TELL_REGIONS) {
            StoredTable table = tables.find(label).orElseThrow();
            ids.addAll(
                Rows.list(
                    connection,
                    "select distinct " + StoredTable.quoted(name(table, "region_id")) + " from "
                        + StoredTable.quoted(table.name()),
                    List.of(),
                    row -> Rows.text(row, 1)));
          }
          return ids;
        });
  }

  /** How many rows of which tables are the region's. */
  List<RecordCount> counts(String regionId) {
    return Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          RowsOfRegion region = new RowsOfRegion(tables, regionId);
          List<RecordCount> counts = new ArrayList<>();
          for (StoredTable table : tables.all()) {
            Optional<Condition> rows = region.in(table);
            long number = rows.isPresent() ? Rows.count(connection, table, rows.get()) : 0;
            if (number > 0) {
              counts.add(new RecordCount(table.label(), number));
            }
          }
          return counts;
        });
  }

  /** Ids of the people of a region with a mail address. */
  List<Long> people(String regionId, String address) {
    return Rows.with(
        connection ->
            Rows.list(
                connection,
                "select p.id from person p join region_person r on r.person_id = p.id"
                    + " where r.region_id = ? and lower(p.email) = lower(?)",
                List.of(regionId, address),
                row -> Long.valueOf(Rows.text(row, 1))));
  }

  /** Writes all records of a region. */
  void write(String regionId, String about, OutputStream out) {
    Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          write(connection, tables, new RowsOfRegion(tables, regionId)::in, about, out);
          return null;
        });
  }

  /** Writes what of the records of a region is about one person. */
  void writeOfPerson(
      String regionId, List<Long> ids, String address, String about, OutputStream out) {
    Rows.with(
        connection -> {
          StoredTables tables = StoredTables.read(connection);
          RowsOfRegion region = new RowsOfRegion(tables, regionId);
          RowsOfPerson person = new RowsOfPerson(tables, region::in, ids, List.of(address));
          write(connection, tables, person::in, about, out);
          return null;
        });
  }

  private static void write(
      Connection connection,
      StoredTables tables,
      Function<StoredTable, Optional<Condition>> wanted,
      String about,
      OutputStream out)
      throws SQLException, IOException {
    try (RecordsFile file = new RecordsFile(connection, out)) {
      file.write("about.txt", about);
      for (StoredTable table : tables.all()) {
        Optional<Condition> rows = wanted.apply(table);
        if (rows.isPresent()) {
          file.write(table, rows.get());
        }
      }
    }
  }

  /** What was done to a region's own tables, the oldest first. */
  List<AppliedMigration> migrations(String regionId) {
    return Rows.with(
        connection -> {
          Optional<StoredTable> history = StoredTables.read(connection).historyOf(regionId);
          if (history.isEmpty()) {
            return List.of();
          }
          return Rows.list(
              connection,
              "select \"version\", \"description\", \"installed_on\" from "
                  + StoredTable.quoted(history.get().name())
                  + " where \"version\" is not null and \"type\" <> 'BASELINE'"
                  + " order by \"installed_rank\"",
              List.of(),
              row -> new AppliedMigration(Rows.text(row, 1), Rows.text(row, 2), Rows.day(row, 3)));
        });
  }

  /** How a region is on a day. */
  Health health(String regionId, LocalDate today) {
    return Rows.with(
        connection -> {
          Optional<LocalDate> upTo =
              Rows.list(
                      connection,
                      "select min(last_day) from day_done where job like ?",
                      List.of("%@" + regionId),
                      row -> Optional.ofNullable(Rows.day(row, 1)))
                  .get(0);
          long undelivered =
              Rows.list(
                      connection,
                      "select count(*) from mail_message where region_id = ? and state = 'FAILED'",
                      List.of(regionId),
                      row -> Long.valueOf(Rows.text(row, 1)))
                  .get(0);
          boolean behind = upTo.filter(day -> day.isBefore(today.minusDays(1))).isPresent();
          return new Health(upTo, behind, undelivered);
        });
  }

  private static String name(StoredTable table, String column) {
    return table.column(column).orElseThrow().name();
  }
}
