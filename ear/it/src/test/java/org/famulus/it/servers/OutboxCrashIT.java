package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.famulus.it.support.Databases;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Mailbox;
import org.famulus.it.support.TestBuild;
import org.famulus.launcher.Options;
import org.famulus.launcher.PostgresDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@DisplayName("The outbox, when the server dies between a mail server's taking a mail and noting it")
class OutboxCrashIT {

  private static final String SUBJECT = "A mail that must not be lost";
  private static final String MESSAGE_ID = "<crash@famulus.example>";
  private static final long PATIENCE_IN_SECONDS = 180;

  private final PostgresDatabase database = Databases.freshPostgres();

  @Test
  @DisplayName("sends the mail once more, with the same Message-ID, and never again")
  void survives() throws Exception {
    int port = FreePorts.one();
    CountDownLatch killed = new CountDownLatch(1);
    Options options =
        Options.of(FreePorts.one(), TestBuild.newFolder("crash"))
            .withoutDemo()
            .on(database)
            .mailingThrough(FamulusServer.mailServer(port));
    try (Mailbox mailbox = Mailbox.listening(port);
        FamulusServer famulus = FamulusServer.started(options)) {
      mailbox.whileTaking(
          () -> {
            famulus.running().kill();
            killed.countDown();
          });
      queue();
      assertThat(killed.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(state()).isEqualTo("QUEUED");

      letLeasePass();
      famulus.crashAndRestart();
      mailbox.awaitSubject(SUBJECT, 2);

      assertThat(mailbox.messageIds(SUBJECT)).containsExactly(MESSAGE_ID, MESSAGE_ID);
      famulus.restart();
      assertThat(state()).isEqualTo("SENT");
      assertThat(mailbox.messageIds(SUBJECT)).hasSize(2);
    }
  }

  /** Writes the mail as a command would have left it. */
  private void queue() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into mail_message (id, version, message_id, template, to_address, to_name,"
                    + " language, subject, body, state, attempts, next_attempt_at, created_at,"
                    + " created_by) values (1, 1, ?, 'test', 'ada@example.org', 'Ada', 'en', ?,"
                    + " 'Hello', 'QUEUED', 0, ?, ?, 'test')")) {
      OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC).minusHours(1);
      insert.setString(1, MESSAGE_ID);
      insert.setString(2, SUBJECT);
      insert.setObject(3, before);
      insert.setObject(4, before);
      insert.executeUpdate();
    }
  }

  /** The dead server's claim on the mail ends; this stands for the minutes it takes. */
  private void letLeasePass() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement update =
            connection.prepareStatement("update mail_message set next_attempt_at = ?")) {
      update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
      update.executeUpdate();
    }
  }

  private String state() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query = connection.prepareStatement("select state from mail_message");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
