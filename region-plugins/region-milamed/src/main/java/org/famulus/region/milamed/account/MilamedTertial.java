package org.famulus.region.milamed.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.study.Tertial;
import org.famulus.region.milamed.study.Tertial.Absence;
import org.famulus.region.spi.facts.PeriodFacts;

/** A tertial of a student's practical year, of this programme or elsewhere. */
@Entity
@Table(name = "milamed_tertial")
@NamedQuery(
    name = MilamedTertial.OF,
    query = "select t from MilamedTertial t where t.personId in :people order by t.firstDay, t.id")
@NamedQuery(
    name = MilamedTertial.OF_PLACEMENT,
    query = "select t from MilamedTertial t where t.placementId = :placement")
public class MilamedTertial {

  /** Those of some people, in their order in time. */
  static final String OF = "MilamedTertial.of";

  /** That of a placement. */
  static final String OF_PLACEMENT = "MilamedTertial.ofPlacement";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  private Long id;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "placement_id")
  private Long placementId;

  @Column(nullable = false)
  private String field;

  @Column(nullable = false)
  private String place;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  private boolean split;

  /** For the persistence provider. */
  protected MilamedTertial() {}

  /** A tertial. */
  MilamedTertial(long personId, Optional<Long> placementId, TertialForm form) {
    this.personId = personId;
    this.placementId = placementId.orElse(null);
    this.field = form.field();
    this.place = form.place();
    this.firstDay = form.firstDay();
    this.lastDay = form.lastDay();
    this.split = form.split();
  }

  Long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  Optional<Long> placementId() {
    return Optional.ofNullable(placementId);
  }

  TertialForm form() {
    return new TertialForm(field, place, firstDay, lastDay, split);
  }

  Tertial facts(List<MilamedAbsence> absences) {
    return new Tertial(
        id,
        placementId(),
        field,
        new PeriodFacts(id, firstDay, lastDay),
        split,
        absences.stream()
            .filter(each -> each.tertialId() == id)
            .map(each -> new Absence(each.row().half(), each.row().days()))
            .toList());
  }
}
