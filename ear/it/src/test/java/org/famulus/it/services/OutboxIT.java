package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.notify.BulkMail;
import org.famulus.core.notify.BulkMails;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.MailQueue;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.MailSender;
import org.famulus.core.notify.MailState;
import org.famulus.core.notify.Mails;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("The outbox")
public class OutboxIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private MovableClock clock;
  @Inject private DecisionGround stage;
  @Inject private MailsWritten written;
  @Inject private Mails mails;
  @Inject private BulkMails bulk;
  @Inject private MailQueue queue;
  @Inject private MailSender sender;

  @Test
  @DisplayName("holds mail while the server has no mail session, and says so")
  public void held() throws Exception {
    MailRow mail = testMail();
    sender.sendDue();

    asFaculty(
        () -> {
          assertThat(mails.canSend(REGION)).isFalse();
          assertThat(mails.detail(REGION, mail.id()).state()).isEqualTo(MailState.HELD);
          return null;
        });
  }

  @Test
  @DisplayName("lets one node claim a mail, and another one again when the first has died")
  public void claims() throws Exception {
    long mail = stage.queuedMail();

    assertThat(claim(mail)).isTrue();
    assertThat(claim(mail)).as("somebody else sends it").isFalse();
    clock.moveTo(clock.instant().plus(Duration.ofMinutes(6)));
    assertThat(claim(mail)).as("the claim has run out").isTrue();
  }

  @Test
  @DisplayName("gives a mail up after several failures, and sends it again when staff asks")
  public void givesUp() throws Exception {
    long mail = stage.queuedMail();
    int attempts = 0;
    while (claim(mail)) {
      queue.failed(mail, "mailbox unknown");
      clock.moveTo(clock.instant().plus(Duration.ofHours(17)));
      attempts++;
    }
    assertThat(attempts).isEqualTo(7);

    asFaculty(
        () -> {
          MailRow failed = mails.detail(REGION, mail);
          assertThat(failed.state()).isEqualTo(MailState.FAILED);
          assertThat(failed.lastError()).contains("mailbox unknown");
          assertThat(mails.markBounced(REGION, mail, "unknown").isDone())
              .as("what was not sent cannot come back")
              .isFalse();
          mails.retry(REGION, mail).value();
          assertThat(mails.detail(REGION, mail).attempts()).isZero();
          return null;
        });
  }

  @Test
  @DisplayName("keeps no personal link once it was sent, and says so to whoever would send it again")
  public void linkIsNotKept() throws Exception {
    String address = Ground.unique("kim") + "@unit.example";
    written.personalLink(REGION, address);
    // Held, the server's own timer leaves it alone.
    sender.sendDue();
    asFaculty(
        () -> {
          long mail = find(address).get(0).id();
          assertThat(written.bodyOf(mail)).as("what is not sent yet").isNotEmpty();
          queue.sent(mail);
          assertThat(written.bodyOf(mail)).isEmpty();

          mails.markBounced(REGION, mail, "unknown").value();
          assertThat(mails.detail(REGION, mail).linkGone()).isTrue();
          assertThat(mails.retry(REGION, mail).isDone()).isFalse();
          return null;
        });
  }

  @Test
  @DisplayName("writes to a list what the preview has shown, to those in the state and to nobody else")
  public void bulk() throws Exception {
    asFaculty(
        () -> {
          long call = stage.call();
          stage.unit(call, Ground.FIELD, 1, stage.firstMonday(0));
          stage.eligible(call, new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0)));
          stage.eligible(call, new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0)));
          BulkMail eligible =
              new BulkMail(
                  call,
                  Set.of(ApplicationState.ELIGIBLE),
                  Ground.unique("Results"),
                  "The results come on Monday {0}.");
          var preview = bulk.preview(REGION, eligible);
          assertThat(preview.receivers()).isEqualTo(2);
          assertThat(preview.sample().orElseThrow().body())
              .contains("Jordis Quellhain")
              .contains("The results come on Monday {0}.");

          assertThat(bulk.send(REGION, eligible).value()).isEqualTo(2L);
          assertThat(find(eligible.subject())).hasSize(2);
          Outcome<Long> nobody =
              bulk.send(
                  REGION,
                  new BulkMail(
                      call, Set.of(ApplicationState.REJECTED), "Subject", "Text"));
          assertThat(nobody.isDone()).isFalse();
          return null;
        });
  }

  @AfterEach
  public void backToNow() {
    clock.moveTo(Instant.now());
  }

  /** The server has no mail session, so its own timer may hold a mail at any moment. */
  private boolean claim(long mail) {
    queue.releaseHeld();
    return queue.claim(mail).isPresent();
  }

  private MailRow testMail() throws Exception {
    String address = Ground.unique("test") + "@example.org";
    return asFaculty(
        () -> {
          mails.sendTest(REGION, address, "sv");
          return find(address).get(0);
        });
  }

  private List<MailRow> find(String text) {
    MailCriteria all = MailCriteria.of(REGION);
    return mails
        .find(
            new MailCriteria(
                REGION, all.states(), Optional.of(text), all.aboutType(), all.aboutId()),
            Sort.byDefault(),
            new Page(0, 100))
        .rows();
  }

  private <T> T asFaculty(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
