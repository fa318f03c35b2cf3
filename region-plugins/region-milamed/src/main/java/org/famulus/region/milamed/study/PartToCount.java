package org.famulus.region.milamed.study;

import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.facts.AboutPerson;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A completed part that is about to be counted; what was counted before is in {@link StudyFacts}.
 *
 * @param personId the student
 * @param kind code of the placement kind
 * @param period its days
 * @param days calendar days there
 * @param siteType type of the host
 * @param marks what the programme notes about the host
 * @param wanted the bucket somebody chose, if somebody did
 */
public record PartToCount(
    long personId,
    String kind,
    PeriodFacts period,
    int days,
    String siteType,
    Set<String> marks,
    Optional<Bucket> wanted)
    implements AboutPerson {

  public PartToCount {
    marks = Set.copyOf(marks);
  }
}
