package org.famulus.core.link;

import java.time.Instant;
import java.util.Optional;

/**
 * A link as staff sees it.
 *
 * @param id its id
 * @param purpose what it is for
 * @param subjectId the record it is about
 * @param unitName the unit it is about
 * @param name receiver's name
 * @param email receiver's address
 * @param state where it stands
 * @param lastSentAt when it was last sent
 * @param timesSent how often the receiver has been sent one for this
 * @param expiresAt when it ends
 * @param openedAt when it was first opened
 * @param usedAt when what it is for was done by it
 * @param answer what its receiver wrote
 * @param attention whether the faculty has to see to it
 */
public record LinkRow(
    long id,
    LinkPurpose purpose,
    long subjectId,
    String unitName,
    String name,
    String email,
    LinkState state,
    Instant lastSentAt,
    int timesSent,
    Instant expiresAt,
    Optional<Instant> openedAt,
    Optional<Instant> usedAt,
    Optional<String> answer,
    boolean attention) {

  static LinkRow of(PersonalLink link, String unitName, Instant now) {
    Occasion occasion = link.occasion();
    return new LinkRow(
        link.id(),
        occasion.purpose(),
        occasion.subjectId(),
        unitName,
        occasion.receiver().name(),
        occasion.receiver().address(),
        link.state(now),
        link.lastSentAt(),
        link.timesSent(),
        link.expiresAt(),
        link.openedAt(),
        link.usedAt(),
        link.answer(),
        link.needsAttention());
  }

  /** Whether it works now. */
  public boolean works() {
    return state.works();
  }
}
