package org.famulus.region.milamed.study;

import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A tertial of a student's practical year, with its absences.
 *
 * @param id its id
 * @param placementId the placement it is, if it is one of this programme
 * @param field code of the field
 * @param period its days
 * @param split whether it is split into two halves
 * @param absences its absences
 */
public record Tertial(
    long id,
    Optional<Long> placementId,
    String field,
    PeriodFacts period,
    boolean split,
    List<Absence> absences) {

  public Tertial {
    absences = List.copyOf(absences);
  }

  /** Training days missed. */
  public int missed() {
    return absences.stream().mapToInt(Absence::days).sum();
  }

  /** Training days missed in one half. */
  public int missedIn(int half) {
    return absences.stream().filter(each -> each.half() == half).mapToInt(Absence::days).sum();
  }

  /**
   * An absence; why somebody is away is nobody's business here (GDP-01).
   *
   * @param half 1 or 2: the half of the tertial it lies in
   * @param days training days missed
   */
  public record Absence(int half, int days) {}
}
