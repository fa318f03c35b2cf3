package org.famulus.core.notify;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.famulus.core.document.PrintedFile;

/** A mail of the outbox as mail servers read it: plain text in UTF-8, with its document. */
final class MimeLetter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private MimeLetter(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeMessage of(Session session, OutgoingMail mail, String from) throws MessagingException {
    MimeLetter letter = new MimeLetter(session, mail.messageId());
    letter.setFrom(new InternetAddress(from));
    letter.setRecipient(Message.RecipientType.TO, address(mail.receiver()));
    letter.setSubject(mail.content().subject(), UTF_8);
    letter.setHeader("Content-Language", mail.receiver().language());
    letter.setHeader("Auto-Submitted", "auto-generated");
    if (mail.attachment().isPresent()) {
      letter.setContent(withAttachment(mail.content().body(), mail.attachment().get()));
    } else {
      letter.setText(mail.content().body(), UTF_8);
    }
    letter.saveChanges();
    return letter;
  }

  /** Keeps the outbox's id, where the library would make a new one with every attempt. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static InternetAddress address(MailMessage.Receiver receiver) throws MessagingException {
    try {
      InternetAddress address = new InternetAddress(receiver.address(), receiver.name(), UTF_8);
      address.validate();
      return address;
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException("Every Java has UTF-8.", impossible);
    }
  }

  private static MimeMultipart withAttachment(String body, PrintedFile file)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(body, UTF_8);
    MimeBodyPart attachment = new MimeBodyPart();
    attachment.setDataHandler(
        new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
    attachment.setFileName(file.name());
    return new MimeMultipart(text, attachment);
  }
}
