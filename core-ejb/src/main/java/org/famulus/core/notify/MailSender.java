package org.famulus.core.notify;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.BehindTheGate;

/**
 * Sends what is due in the outbox. Talking to the mail server happens outside any transaction; each
 * mail is claimed before and marked after in short ones of their own, so several nodes can send at
 * once and a crash costs at most a repeat with the same Message-ID.
 */
@Stateless
@BehindTheGate("sends mails that use cases have written; nobody calls it for a record")
public class MailSender {

  private static final int BATCH = 50;
  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

  @Inject private MailQueue queue;
  @Inject private MailSession mailSession;
  @Inject private MailWake wake;
  @Inject private Settings settings;

  /** Sends in the background. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sendSoon() {
    wake.begun();
    sendDue();
  }

  /** Sends all mails that are due; without a mail session they are held. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sendDue() {
    Optional<Session> session = mailSession.find();
    if (session.isEmpty()) {
      queue.holdAll();
      return;
    }
    queue.releaseHeld();
    List<Long> due = queue.due(BATCH);
    while (!due.isEmpty()) {
      due.forEach(id -> queue.claim(id).ifPresent(mail -> send(session.get(), mail)));
      due = queue.due(BATCH);
    }
  }

  private void send(Session session, OutgoingMail mail) {
    try {
      Transport.send(MimeLetter.of(session, mail, settings.mailFrom()));
      queue.sent(mail.id());
    } catch (MessagingException refusal) {
      LOG.log(Level.WARNING, "Mail " + mail.messageId() + " could not be sent", refusal);
      queue.failed(mail.id(), String.valueOf(refusal.getMessage()));
    }
  }
}
