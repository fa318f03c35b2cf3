package org.famulus.region.milamed.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * What the programme knows of a student's studies.
 *
 * @param office her examination office
 * @param m1PassedOn day on which she passed M1, if it is known
 * @param m2RegisteredOn day on which she registered to M2, if she has
 * @param m2PassedOn day on which she passed M2, if she has
 * @param free lecture-free periods of her university, and her leave semesters
 * @param documents days for which a document of the examination office is on record
 * @param parts completed parts of nursing service and Famulatur, in the order of their first days
 * @param tertials tertials of her practical year
 */
public record StudyFacts(
    ExamOffice office,
    Optional<LocalDate> m1PassedOn,
    Optional<LocalDate> m2RegisteredOn,
    Optional<LocalDate> m2PassedOn,
    List<PeriodFacts> free,
    List<PeriodFacts> documents,
    List<CountedPart> parts,
    List<Tertial> tertials) {

  public StudyFacts {
    free = List.copyOf(free);
    documents = List.copyOf(documents);
    parts = List.copyOf(parts);
    tertials = List.copyOf(tertials);
  }

  /** A student of whom nothing is known yet. */
  public static StudyFacts unknown() {
    return new StudyFacts(
        ExamOffice.SN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether every day of the period is without lectures for her. */
  public boolean isFree(PeriodFacts period) {
    return covers(free, period);
  }

  /** Whether the examination office has said yes to every day of the period. */
  public boolean hasDocumentFor(PeriodFacts period) {
    return covers(documents, period);
  }

  /** Days of nursing service that count. */
  public int nursingDays() {
    return parts.stream()
        .filter(part -> part.kind().equals(Kinds.NURSING))
        .mapToInt(CountedPart::counted)
        .sum();
  }

  /** Training days missed in the whole practical year. */
  public int missed() {
    return tertials.stream().mapToInt(Tertial::missed).sum();
  }

  private static boolean covers(List<PeriodFacts> periods, PeriodFacts period) {
    return period
        .firstDay()
        .datesUntil(period.lastDay().plusDays(1))
        .allMatch(
            day ->
                periods.stream()
                    .anyMatch(
                        each -> !day.isBefore(each.firstDay()) && !day.isAfter(each.lastDay())));
  }
}
