package org.famulus.core.notify;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail as the outbox shows it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param toName receiver
 * @param toAddress the receiver's address
 * @param subject subject
 * @param body plain text; empty if only the receiver may read it
 * @param sealed whether only the receiver may read the text
 * @param linkGone whether it held a link, which is not kept once it was sent
 * @param state where it stands
 * @param attempts attempts so far
 * @param nextAttemptAt when the next attempt is due
 * @param lastError why the last attempt failed
 * @param createdAt when it was written
 * @param createdBy whose command caused it
 * @param sentAt when the mail server took it
 * @param hasDocument whether a document is attached
 */
public record MailRow(
    long id,
    long version,
    String toName,
    String toAddress,
    String subject,
    String body,
    boolean sealed,
    boolean linkGone,
    MailState state,
    int attempts,
    Optional<Instant> nextAttemptAt,
    Optional<String> lastError,
    Instant createdAt,
    String createdBy,
    Optional<Instant> sentAt,
    boolean hasDocument) {

  /** Begins the templates that name what of health and police matters is missing (GDP-03). */
  private static final String MISSING_PAPERS = "requirement.mail.";

  static MailRow of(MailMessage mail) {
    boolean sealed =
        mail.content().letsIn() || mail.content().template().startsWith(MISSING_PAPERS);
    return new MailRow(
        mail.id(),
        mail.version(),
        mail.receiver().name(),
        mail.receiver().address(),
        mail.content().subject(),
        sealed ? "" : mail.content().body(),
        sealed,
        mail.content().letsIn() && !mail.hasText(),
        mail.state(),
        mail.attempts(),
        mail.nextAttemptAt(),
        mail.lastError(),
        mail.createdAt(),
        mail.createdBy(),
        mail.sentAt(),
        mail.documentId().isPresent());
  }

  /** Whether staff may send it again. */
  public boolean mayRetry() {
    return (state == MailState.FAILED || state == MailState.BOUNCED) && !linkGone;
  }

  /** Whether staff may note that it came back. */
  public boolean mayBounce() {
    return state == MailState.SENT;
  }
}
