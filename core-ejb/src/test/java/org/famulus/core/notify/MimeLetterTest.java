package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import org.famulus.core.document.PrintedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A mail of the outbox on its way to a mail server")
class MimeLetterTest {

  private static final String ID = "<5b0f@famulus.example.org>";

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Test
  @DisplayName("arrives with its words, its receiver and its attachment as they were written")
  void arrives() throws Exception {
    byte[] pdf = {37, 80, 68, 70};
    send(mail("bjorn@uni.example", Optional.of(new PrintedFile("B.pdf", "application/pdf", "", pdf))));

    MimeMessage received = SERVER.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Antagningsbeslut – Åsa Öberg");
    assertThat(received.getAllRecipients()[0].toString()).contains("bjorn@uni.example");
    assertThat(received.getFrom()[0].toString()).isEqualTo("famulus@faculty.example");
    assertThat(received.getHeader("Content-Language")).containsExactly("sv");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Hej Björn!");
    BodyPart attachment = parts.getBodyPart(1);
    assertThat(attachment.getFileName()).isEqualTo("B.pdf");
    assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(pdf);
  }

  @Test
  @DisplayName("carries the same Message-ID at every attempt, so that a repeat is known as one")
  void sameMessageId() throws Exception {
    OutgoingMail mail = mail("bjorn@uni.example", Optional.empty());
    send(mail);
    send(mail);

    assertThat(SERVER.getReceivedMessages()).hasSize(2);
    for (MimeMessage received : SERVER.getReceivedMessages()) {
      assertThat(received.getMessageID()).isEqualTo(ID);
    }
  }

  @Test
  @DisplayName("is refused before it leaves if the address cannot be one")
  void badAddress() {
    assertThatThrownBy(() -> send(mail("bjorn at home", Optional.empty())))
        .isInstanceOf(AddressException.class);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  private static void send(OutgoingMail mail) throws Exception {
    Transport.send(
        MimeLetter.of(SERVER.getSmtp().createSession(), mail, "famulus@faculty.example"));
  }

  private static OutgoingMail mail(String address, Optional<PrintedFile> attachment) {
    return new OutgoingMail(
        1,
        ID,
        new MailMessage.Receiver(address, "Björn Ek", "sv"),
        new MailMessage.Content("test", "Antagningsbeslut – Åsa Öberg", "Hej Björn!"),
        attachment);
  }
}
