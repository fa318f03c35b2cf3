package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

  @Test
  @DisplayName("any other mail is read whole")
  void open() {
    MailRow row = row("decision.mail.admitted");

    assertThat(row.sealed()).isFalse();
    assertThat(row.body()).isEqualTo("the text");
  }

  private static MailRow row(String template) {
    MailMessage mail =
        new MailMessage(
            "toy",
            "<1@example.org>",
            new Receiver("ada@example.org", "Ada Berg", "sv"),
            new Content(template, "the subject", "the text"),
            Instant.parse("2027-01-10T10:00:00Z"),
            "Famulus");
    return MailRow.of(withId(mail));
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
