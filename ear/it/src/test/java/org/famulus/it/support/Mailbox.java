package org.famulus.it.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All mail the server sends, whoever it is for. */
public final class Mailbox implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final GreenMail server;

  private Mailbox(GreenMail server) {
    this.server = server;
  }

  /** Takes mail for everybody on a port of this machine. */
  public static Mailbox listening(int port) {
    GreenMail server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
    server.start();
    return new Mailbox(server);
  }

  /** Waits for a mail to the receiver with a link to the page, and answers the link. */
  public String linkFor(String receiver, String page) {
    Pattern link = Pattern.compile("https?://\\S+" + Pattern.quote(page) + "\\S+");
    Instant end = Instant.now().plus(PATIENCE);
    int seen = 0;
    do {
      MimeMessage[] arrived = server.getReceivedMessages();
      Optional<String> found =
          Arrays.stream(arrived)
              .filter(message -> isFor(receiver, message))
              .map(Mailbox::text)
              .map(link::matcher)
              .filter(Matcher::find)
              .map(Matcher::group)
              .reduce((earlier, later) -> later);
      if (found.isPresent()) {
        return found.get();
      }
      seen = arrived.length;
    } while (server.waitForIncomingEmail(
        Math.max(1, Duration.between(Instant.now(), end).toMillis()), seen + 1));
    throw new AssertionError("No mail to " + receiver + " with a link to " + page + " came.");
  }

  /** The sender of the last mail to the receiver; nothing if none came. */
  public Optional<String> senderOf(String receiver) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isFor(receiver, message))
        .reduce((earlier, later) -> later)
        .map(Mailbox::sender);
  }

  private static String sender(MimeMessage message) {
    try {
      return message.getFrom()[0].toString();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static boolean isFor(String receiver, MimeMessage message) {
    try {
      return Arrays.stream(message.getRecipients(RecipientType.TO))
          .anyMatch(address -> address.toString().contains(receiver));
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String text(MimeMessage message) {
    try {
      return message.getContent() instanceof String text ? text : GreenMailUtil.getBody(message);
    } catch (IOException | MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
