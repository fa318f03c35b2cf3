package org.famulus.it.services;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/**
 * A call with as many applications as wanted, and everything that comes with them: a person, a
 * nomination, a wish, a result of the draw, a decision, a placement, a mail and an audit entry
 * each. It is written past the use cases, in batches. All of it happened in the year 2020, so that
 * it stands behind what other tests do.
 */
final class ListScene {

  private static final AtomicLong FREE_IDS = new AtomicLong(2_000_000_000_000L);
  private static final long IDS_OF_A_SCENE = 10_000_000L;
  private static final int BATCH = 1_000;
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  /** Of a hundred applications, how they stand; they are dealt out mixed. */
  private static final String[] STATES = new String[100];

  static {
    share(0, 2, "DRAFT");
    share(2, 30, "SUBMITTED");
    share(30, 60, "ELIGIBLE");
    share(60, 87, "ADMITTED");
    share(87, 92, "REJECTED");
    share(92, 97, "WITHDRAWN");
    share(97, 100, "DECLINED");
  }

  private final ImportGround.Scene call;
  private final long university;
  private final long site;
  private final long offer;
  private final long unit;
  private final long firstId = FREE_IDS.getAndAdd(IDS_OF_A_SCENE);
  private int size;

  ListScene(ImportGround ground) throws Exception {
    call = ground.scene();
    university = ground.universityOf(call);
    site = ground.siteOf(call);
    try (Connection connection = connect()) {
      offer = one(connection, "select id from placement_offer where call_id = " + call.call());
      unit = one(connection, "select unit_id from placement_offer where id = " + offer);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into allocation_run (id, version, region_id, call_id, title, state, policy,"
                + " policy_version, method, seed, input_digest, result_digest, created_by,"
                + " created_at, allotted_at) values ("
                + firstId
                + ", 1, 'skane', "
                + call.call()
                + ", 'Draw', 'ALLOTTED', 'lottery', 1, 'LOTTERY', 's', 'i', 'r', 'Benchmark',"
                + " timestamp '2020-03-02 00:00:00', timestamp '2020-03-02 00:00:00')");
      }
    }
  }

  private static void share(int from, int to, String state) {
    for (int i = from; i < to; i++) {
      STATES[i] = state;
    }
  }

  /** The call. */
  long call() {
    return call.call();
  }

  /** The draw. */
  long run() {
    return firstId;
  }

  /** How many applications there are. */
  int size() {
    return size;
  }

  /** Adds what is missing to so many applications. */
  void grow(int wanted) throws Exception {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      for (int from = size; from < wanted; from += BATCH) {
        fill(connection, from, Math.min(wanted, from + BATCH));
        connection.commit();
      }
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        // PostgreSQL does both by itself soon after so many rows were written.
        boolean postgresql =
            connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        statement.execute(postgresql ? "vacuum analyze" : "analyze");
      }
    }
    size = wanted;
  }

  private void fill(Connection connection, int from, int to) throws SQLException {
    Timestamp then = Timestamp.valueOf(DAY.atStartOfDay());
    Date day = Date.valueOf(DAY);
    Filling each = new Filling(connection, from, to);
    each.insert("insert into person (id, version, family_name, given_name, search_name, email,"
            + " date_of_birth, language) values (?, 1, ?, ?, ?, ?, ?, 'en')",
        (i, id) -> new Object[] {
          id, family(i), "Jordis", "jordis " + family(i).toLowerCase(java.util.Locale.ROOT),
          id + "@example.org", day});
    each.insert("insert into region_person (region_id, person_id) values ('skane', ?)",
        (i, id) -> new Object[] {id});
    each.insert("insert into nomination (id, version, region_id, call_id, institution_id,"
            + " person_id, state, nominated_on, nominated_by) values (?, 1, 'skane', ?, ?, ?, ?, ?,"
            + " 'Benchmark')",
        (i, id) -> new Object[] {
          id, call(), university, id, i % 50 == 7 ? "WITHDRAWN" : "NOMINATED",
          Date.valueOf(DAY.plusDays(i % 30))});
    each.insert("insert into application (id, version, region_id, call_id, person_id,"
            + " institution_id, number, state, channel, submitted_at, changed_at, priority_granted)"
            + " values (?, 1, 'skane', ?, ?, ?, ?, ?, 'IMPORT', ?, ?, false)",
        (i, id) -> new Object[] {
          id, call(), id, university, "B-" + id, i % 1000 == 7 ? "HELD" : STATES[i * 37 % 100], then,
          then});
    each.insert("insert into wish (id, application_id, rank_no, field, site_id, first_day)"
            + " values (?, ?, 1, ?, ?, ?)",
        (i, id) -> new Object[] {id, id, Ground.FIELD, site, Date.valueOf(call.firstDay())});
    each.insert("insert into allocation_result (id, version, run_id, application_id, offer_id,"
            + " wish_rank, priority_group, lottery_number, by_hand, locked, explanation)"
            + " values (?, 1, ?, ?, ?, ?, 'ALL', ?, ?, ?, '[]')",
        (i, id) -> new Object[] {
          id, firstId, id, i % 4 == 0 ? null : offer, i % 4 == 0 ? null : 1 + i % 5, i + 1,
          i % 1000 == 5, i % 500 == 5});
    each.insert("insert into admission_decision (id, region_id, number, kind, call_id,"
            + " application_id, person_id, offer_id, unit_id, field, first_day, last_day, run_id,"
            + " issued_at, issued_by)"
            + " values (?, 'skane', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Benchmark')",
        (i, id) -> new Object[] {
          id, "D-" + id, i % 500 == 3 ? "REVOCATION" : "ADMISSION", call(), id, id, offer, unit,
          Ground.FIELD, day, day, firstId, then});
    each.insert("insert into placement (id, version, region_id, decision_id, application_id,"
            + " person_id, offer_id, institution_id, unit_id, site_id, kind, field, reference,"
            + " placed_at, first_day, last_day, state)"
            + " values (?, 1, 'skane', ?, ?, ?, ?, ?, ?, ?, 'ELECTIVE', ?, ?, ?, ?, ?, ?)",
        // Every five hundredth decision is a revocation, of which there is no placement.
        (i, id) -> i % 500 == 3 ? null : new Object[] {
          id, id, id, id, offer, university, unit, site, Ground.FIELD, "D-" + id, then, day, day,
          i % 500 == 4 ? "REVOKED" : i % 20 == 1 ? "DECLINED" : i % 3 == 0 ? "ALLOTTED" : "ACCEPTED"
        });
    each.insert("insert into mail_message (id, version, region_id, message_id, template,"
            + " to_address, to_name, language, subject, body, about_type, about_id, state,"
            + " attempts, created_at, created_by, sent_at) values (?, 1, 'skane', ?, 'decision', ?,"
            + " ?, 'en', 'Your place', 'It is yours.', 'DECISION', ?, ?, 1, ?, 'Benchmark', ?)",
        (i, id) -> new Object[] {
          id, id + "@famulus.example", id + "@example.org", family(i), id,
          i % 200 == 9 ? "FAILED" : "SENT", then, then});
    each.insert("insert into audit_entry (id, happened_at, region_id, actor, use_case, outcome,"
            + " subject_type, subject_id, subject_label)"
            + " values (?, ?, 'skane', 'Benchmark', 'application.submit', ?, ?, ?, 'B')",
        (i, id) -> new Object[] {
          id, then, i % 40 == 9 ? "REFUSED" : "DONE",
          i % 300 == 0 ? "CALL" : i % 2 == 0 ? "APPLICATION" : "NOMINATION", id});
  }

  /** The name of a person; every hundredth has a rare one. */
  private static String family(int number) {
    return (number % 1000 == 50 ? "Silberquell" : "Quellhain") + number;
  }

  private static Connection connect() throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/famulus");
    return source.getConnection();
  }

  private static long one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** A batch of rows. */
  private final class Filling {

    private final Connection connection;
    private final int from;
    private final int to;

    Filling(Connection connection, int from, int to) {
      this.connection = connection;
      this.from = from;
      this.to = to;
    }

    void insert(String sql, Row row) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (int i = from; i < to; i++) {
          Object[] values = row.of(i, firstId + i);
          if (values == null) {
            continue;
          }
          for (int v = 0; v < values.length; v++) {
            statement.setObject(v + 1, values[v]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
    }
  }

  /** The values of a row; null if there is none. */
  @FunctionalInterface
  private interface Row {
    Object[] of(int number, long id);
  }
}
