package org.famulus.it.support;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    return link(() -> to(receiver), page);
  }

  /** The same, whoever the mail is to. */
  public String linkToAnybody(String page) {
    return link(this::all, page);
  }

  private String link(Supplier<Stream<MimeMessage>> mails, String page) {
    Pattern link = Pattern.compile("https?://\\S+" + Pattern.quote(page) + "\\S+");
    await(() -> mails.get().map(Mailbox::text).anyMatch(text -> link.matcher(text).find()));
    return mails
        .get()
        .map(Mailbox::text)
        .map(link::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError("No such mail with a link to " + page));
  }

  /** Waits until so many mails to the receiver link to the page, and answers how many do. */
  public long awaitLinks(String receiver, String page, long number) {
    await(() -> linksTo(receiver, page) >= number);
    return linksTo(receiver, page);
  }

  /** How many mails to the receiver link to the page by now. */
  public long linksTo(String receiver, String page) {
    return to(receiver).map(Mailbox::text).filter(text -> text.contains(page)).count();
  }

  /** Waits for a mail to the receiver, and answers the subject of the latest. */
  public String subjectFor(String receiver) {
    await(() -> to(receiver).findAny().isPresent());
    return to(receiver).map(Mailbox::subject).reduce((earlier, later) -> later).orElse("");
  }

  /** Waits until so many mails have the subject, and answers how many do. */
  public long awaitSubject(String subject, int number) {
    await(() -> about(subject) >= number);
    return about(subject);
  }

  /** Refuses from now on what is sent to this address, with an error that may pass (451). */
  public void refuse(String address) {
    UserManager users = server.getUserManager();
    users.setMessageDeliveryHandler(
        (message, receiver) -> {
          String email = receiver.getEmail();
          if (email.equals(address)) {
            throw new UserException("The mailbox is full.");
          }
          GreenMailUser known = users.getUserByEmail(email);
          return known == null ? users.createUser(email, email, email) : known;
        });
  }

  /** Does something once, while the first mail is taken and its sender does not know that yet. */
  public void whileTaking(Runnable once) {
    UserManager users = server.getUserManager();
    AtomicBoolean first = new AtomicBoolean(true);
    users.setMessageDeliveryHandler(
        (message, receiver) -> {
          String email = receiver.getEmail();
          GreenMailUser known = users.getUserByEmail(email);
          GreenMailUser owner = known == null ? users.createUser(email, email, email) : known;
          if (first.getAndSet(false)) {
            once.run();
          }
          return owner;
        });
  }

  /** The Message-IDs of all mails with the subject, one for each time it came. */
  public List<String> messageIds(String subject) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> subject(message).equals(subject))
        .map(Mailbox::messageId)
        .toList();
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private long about(String subject) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> subject(message).equals(subject))
        .count();
  }

  private Stream<MimeMessage> all() {
    return Arrays.stream(server.getReceivedMessages());
  }

  private Stream<MimeMessage> to(String receiver) {
    return all()
        .filter(message -> isFor(receiver, message));
  }

  /** Looks whenever a mail has come, until there is what is waited for or patience ends. */
  private void await(BooleanSupplier there) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!there.getAsBoolean() && Instant.now().isBefore(end)) {
      server.waitForIncomingEmail(
          Math.max(1, Duration.between(Instant.now(), end).toMillis()),
          server.getReceivedMessages().length + 1);
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
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

  /** The words of a mail; with an attachment they are its first part. */
  private static String text(Part mail) {
    try {
      return mail.getContent() instanceof Multipart parts
          ? text(parts.getBodyPart(0))
          : String.valueOf(mail.getContent());
    } catch (IOException | MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
