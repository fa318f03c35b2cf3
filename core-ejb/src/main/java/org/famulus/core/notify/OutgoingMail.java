package org.famulus.core.notify;

import java.util.Optional;
import org.famulus.core.document.PrintedFile;

/**
 * A claimed mail with all that is needed to send it.
 *
 * @param id id in the outbox
 * @param messageId Message-ID header
 * @param receiver who gets it
 * @param content what it says
 * @param attachment attached document
 */
record OutgoingMail(
    long id,
    String messageId,
    MailMessage.Receiver receiver,
    MailMessage.Content content,
    Optional<PrintedFile> attachment) {}
