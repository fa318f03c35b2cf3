package org.famulus.region.milamed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.CountedPart;
import org.famulus.region.milamed.study.ExamOffice;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.milamed.study.Tertial;
import org.famulus.region.milamed.study.Tertial.Absence;
import org.famulus.region.spi.facts.PeriodFacts;

/** Students of Leipzig as tests need them; nothing is known of them until it is said. */
public final class Students {

  private ExamOffice office = ExamOffice.SN;
  private Optional<LocalDate> m1 = Optional.empty();
  private Optional<LocalDate> m2Registered = Optional.empty();
  private Optional<LocalDate> m2 = Optional.empty();
  private final List<PeriodFacts> free = new ArrayList<>();
  private final List<PeriodFacts> documents = new ArrayList<>();
  private final List<CountedPart> parts = new ArrayList<>();
  private final List<Tertial> tertials = new ArrayList<>();

  private Students() {}

  public static Students student() {
    return new Students();
  }

  public Students ofHalle() {
    office = ExamOffice.ST;
    return this;
  }

  public Students m1(String day) {
    m1 = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Students registered(String day) {
    m2Registered = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Students m2(String day) {
    m2 = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Students free(String firstDay, String lastDay) {
    free.add(days(firstDay, lastDay));
    return this;
  }

  public Students document(String firstDay, String lastDay) {
    documents.add(days(firstDay, lastDay));
    return this;
  }

  public Students famulatur(Bucket bucket, int counted, int countedFree) {
    parts.add(
        new CountedPart(
            Kinds.FAMULATUR, days("2026-02-01", "2026-03-02"), bucket, counted, countedFree));
    return this;
  }

  public Students nursing(int counted) {
    parts.add(
        new CountedPart(
            Kinds.NURSING, days("2023-08-01", "2023-08-30"), Bucket.INPATIENT, counted, 0));
    return this;
  }

  /** A tertial with this id, which is also that of its placement. */
  public Students tertial(long id, String field, boolean split, Absence... absences) {
    tertials.add(
        new Tertial(
            id,
            Optional.of(id),
            field,
            days("2026-05-18", "2026-09-06"),
            split,
            List.of(absences)));
    return this;
  }

  public StudyFacts facts() {
    return new StudyFacts(office, m1, m2Registered, m2, free, documents, parts, tertials);
  }

  private static PeriodFacts days(String firstDay, String lastDay) {
    return new PeriodFacts(0, LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }
}
