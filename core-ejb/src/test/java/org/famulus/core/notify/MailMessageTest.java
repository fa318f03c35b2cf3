package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mail in the outbox")
class MailMessageTest {

  private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");

  private final MailMessage mail =
      new MailMessage(
          "toy",
          "<1@x>",
          new MailMessage.Receiver("a@b.example", "A", "en"),
          new MailMessage.Content("t", "s", "b"),
          NOW,
          "Famulus");

  @Test
  @DisplayName("stays in the queue after a failure that leaves another attempt")
  void failsOnce() {
    mail.failed("refused", BackOff.after(1).map(NOW::plus));

    assertThat(mail.state()).isEqualTo(MailState.QUEUED);
    assertThat(mail.nextAttemptAt()).contains(NOW.plus(Duration.ofMinutes(1)));
    assertThat(mail.lastError()).contains("refused");
  }

  @Test
  @DisplayName("waits longer after each failure and is given up after about a day")
  void backOff() {
    Duration total = Duration.ZERO;
    Duration last = Duration.ZERO;
    int attempts = 1;
    while (BackOff.after(attempts).isPresent()) {
      Duration pause = BackOff.after(attempts).get();
      assertThat(pause).isGreaterThan(last);
      last = pause;
      total = total.plus(pause);
      attempts++;
    }
    assertThat(total).isBetween(Duration.ofHours(23), Duration.ofHours(26));

    mail.failed("refused", BackOff.after(attempts).map(NOW::plus));
    assertThat(mail.state()).isEqualTo(MailState.FAILED);
    assertThat(mail.nextAttemptAt()).isEmpty();
  }

  @Test
  @DisplayName("begins its attempts anew when staff sends it again")
  void retry() {
    mail.failed("refused", BackOff.after(99).map(NOW::plus));
    mail.retry(NOW);

    assertThat(mail.state()).isEqualTo(MailState.QUEUED);
    assertThat(mail.attempts()).isZero();
    assertThat(mail.nextAttemptAt()).contains(NOW);
  }
}
