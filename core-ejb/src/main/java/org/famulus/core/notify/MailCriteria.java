package org.famulus.core.notify;

import java.util.Optional;
import java.util.Set;

/**
 * Which mails a list shows.
 *
 * @param regionId the region they belong to
 * @param states their states; empty means any
 * @param text part of receiver's address, name or the subject
 * @param aboutType kind of the record they are about, together with its id
 * @param aboutId id of the record they are about
 */
public record MailCriteria(
    String regionId,
    Set<MailState> states,
    Optional<String> text,
    Optional<String> aboutType,
    Optional<Long> aboutId) {

  public MailCriteria {
    states = Set.copyOf(states);
  }

  /** All mails of a region. */
  public static MailCriteria of(String regionId) {
    return new MailCriteria(
        regionId, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The mail log of one record. */
  public static MailCriteria about(String regionId, String type, long id) {
    return new MailCriteria(
        regionId, Set.of(), Optional.empty(), Optional.of(type), Optional.of(id));
  }

  /** The same in these states only; empty means any. */
  MailCriteria in(Set<MailState> only) {
    return new MailCriteria(regionId, only, text, aboutType, aboutId);
  }
}
