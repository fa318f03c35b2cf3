package org.famulus.core.link;

import java.util.Optional;

/**
 * Which links are asked for.
 *
 * @param regionId region
 * @param purpose only those for this
 * @param subjectId only those about this record
 * @param attention only those the faculty has to see to
 */
public record LinkCriteria(
    String regionId, Optional<LinkPurpose> purpose, Optional<Long> subjectId, boolean attention) {

  /** Those about a record. */
  static LinkCriteria about(String regionId, LinkPurpose purpose, long subjectId) {
    return new LinkCriteria(regionId, Optional.of(purpose), Optional.of(subjectId), false);
  }

  /** The same for one purpose only. */
  LinkCriteria only(LinkPurpose other) {
    return new LinkCriteria(regionId, Optional.of(other), subjectId, attention);
  }

  /** The same, only those to be seen to. */
  LinkCriteria needingAttention() {
    return new LinkCriteria(regionId, purpose, subjectId, true);
  }
}
