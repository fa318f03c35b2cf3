package org.famulus.core.notify;

import java.time.Instant;
import java.util.Optional;

/**
 * What a mail says in one language.
 *
 * @param template the mail, with what is shipped
 * @param version for concurrent edits; {@link #SHIPPED} if the shipped text holds
 * @param form what it says now
 * @param changedBy who put it so, if the words are the programme's own
 * @param changedAt when
 */
public record WordingDetail(
    MailTemplate template,
    long version,
    WordingForm form,
    Optional<String> changedBy,
    Optional<Instant> changedAt) {

  /** Version of a text the programme has not changed. */
  public static final long SHIPPED = -1;

  /** Whether the words are the programme's own. */
  public boolean isOwn() {
    return version != SHIPPED;
  }
}
