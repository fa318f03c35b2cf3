package org.famulus.region.milamed.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Training days a student missed in a tertial; why is not kept (GDP-01). */
@Entity
@Table(name = "milamed_absence")
@NamedQuery(
    name = MilamedAbsence.OF,
    query = "select a from MilamedAbsence a where a.personId in :people order by a.firstDay, a.id")
public class MilamedAbsence {

  /** Those of some people, in their order in time. */
  static final String OF = "MilamedAbsence.of";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  private Long id;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "tertial_id", nullable = false)
  private long tertialId;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  private int half;
  private int days;

  /** For the persistence provider. */
  protected MilamedAbsence() {}

  /** Days missed in one half of a tertial. */
  MilamedAbsence(MilamedTertial tertial, AbsenceForm form, int half) {
    this.personId = tertial.personId();
    this.tertialId = tertial.id();
    this.firstDay = form.firstDay();
    this.lastDay = form.lastDay();
    this.half = half;
    this.days = form.days();
  }

  long personId() {
    return personId;
  }

  long tertialId() {
    return tertialId;
  }

  Row row() {
    return new Row(id, firstDay, lastDay, half, days);
  }

  /**
   * An absence as a page shows it.
   *
   * @param id its id
   * @param firstDay first day
   * @param lastDay last day
   * @param half 1 or 2: the half of the tertial it lies in
   * @param days training days missed
   */
  public record Row(long id, LocalDate firstDay, LocalDate lastDay, int half, int days) {}
}
