package org.famulus.core.notify;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.shared.BehindTheGate;

/** The sender's short transactions: what is due, claim, sent, failed. */
@Stateless
@BehindTheGate("serves the mail sender, which acts for Famulus itself")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

  /** A claimed mail is due again after this time, in case the node that claimed it has died. */
  static final Duration LEASE = Duration.ofMinutes(5);

  @Inject private Clock clock;
  @Inject private MailRepository mails;
  @Inject private DocumentRepository documents;

  /** Ids of mails that are due, oldest first. */
  public List<Long> due(int most) {
    return mails.due(clock.instant(), most);
  }

  /** Claims a mail; empty if another node was faster. */
  public Optional<OutgoingMail> claim(long id) {
    Instant now = clock.instant();
    if (!mails.claim(id, now, now.plus(LEASE))) {
      return Optional.empty();
    }
    return mails
        .find(id)
        .map(
            mail ->
                new OutgoingMail(
                    id,
                    mail.messageId(),
                    mail.receiver(),
                    mail.content(),
                    mail.documentId().flatMap(documents::find).map(IssuedDocument::file)));
  }

  /** The mail server has taken the mail. */
  public void sent(long id) {
    mails.find(id).ifPresent(mail -> mail.sent(clock.instant()));
  }

  /** An attempt failed; the next one follows after a pause, or the mail is given up. */
  public void failed(long id, String error) {
    mails
        .find(id)
        .ifPresent(
            mail ->
                mail.failed(error, BackOff.after(mail.attempts()).map(clock.instant()::plus)));
  }

  /** There is no mail session: what waits is held. */
  public void holdAll() {
    mails.holdQueued();
  }

  /** There is a mail session again: what was held waits for the sender. */
  public void releaseHeld() {
    mails.releaseHeld(clock.instant());
  }
}
