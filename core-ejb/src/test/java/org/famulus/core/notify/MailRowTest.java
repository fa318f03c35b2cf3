package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.famulus.core.notify.MailMessage.Content;
import org.famulus.core.notify.MailMessage.Receiver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What staff reads of a mail")
class MailRowTest {

  @ParameterizedTest
  @ValueSource(strings = {"link.mail.CONFIRM_PLACEMENT", "requirement.mail.reminder"})
  @DisplayName("GDP-03: personal links and missing papers are read by their receiver only")
  void sealed(String template) {
    MailRow row = row(template);

    assertThat(row.sealed()).isTrue();
    assertThat(row.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"link.mail.CONFIRM_PLACEMENT", "mail.invitation", "mail.new-password"})
  @DisplayName("a link is gone once it was sent: what comes back is not sent again, what never left is")
  void linkGone(String template) {
    MailMessage failed = mail(template);
    failed.failed("refused", Optional.empty());
    MailMessage back = mail(template);
    back.sent(Instant.parse("2027-01-10T10:01:00Z"));
    back.bounced("unknown");

    assertThat(MailRow.of(failed)).returns(true, MailRow::mayRetry).returns(false, MailRow::linkGone);
    assertThat(MailRow.of(back)).returns(false, MailRow::mayRetry).returns(true, MailRow::linkGone);
    assertThat(back.content().body()).isEmpty();
  }

  @Test
  @DisplayName("any other mail that came back is sent again with its text")
  void sentAgain() {
    MailMessage back = mail("decision.mail.admitted");
    back.sent(Instant.parse("2027-01-10T10:01:00Z"));
    back.bounced("full");

    assertThat(MailRow.of(back).mayRetry()).isTrue();
    assertThat(back.content().body()).isEqualTo("the text");
  }

  @Test
  @DisplayName("any other mail is is read whole")
  void open() {
    MailRow row = row("decision.mail.admitted");

    assertThat(row.sealed()).isFalse();
    assertThat(row.body()).isEqualTo("the text");
  }

  private static MailRow row(String template) {
    return MailRow.of(mail(template));
  }

  private static MailMessage mail(String template) {
    MailMessage mail =
        new MailMessage(
            "toy",
            "<1@example.org>",
            new Receiver("ada@example.org", "Ada Berg", "sv"),
            new Content(template, "the subject", "the text"),
            Instant.parse("2027-01-10T10:00:00Z"),
            "Famulus");
    return withId(mail);
  }

  private static MailMessage withId(MailMessage mail) {
    try {
      var id = MailMessage.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(mail, 1L);
      return mail;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
