package org.famulus.region.milamed.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.famulus.region.spi.facts.PeriodFacts;

/** Days on which a student may do a Famulatur although there are lectures. */
@Entity
@Table(name = "milamed_leave")
@NamedQuery(
    name = MilamedLeave.OF,
    query = "select l from MilamedLeave l where l.personId in :people order by l.firstDay, l.id")
public class MilamedLeave {

  /** Those of some people. */
  static final String OF = "MilamedLeave.of";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  private Long id;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected MilamedLeave() {}

  /** Days of a student. */
  MilamedLeave(long personId, Kind kind, LocalDate firstDay, LocalDate lastDay) {
    this.personId = personId;
    this.kind = kind;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  long personId() {
    return personId;
  }

  Kind kind() {
    return kind;
  }

  PeriodFacts period() {
    return new PeriodFacts(id, firstDay, lastDay);
  }

  Row row() {
    return new Row(id, kind, firstDay, lastDay);
  }

  /** Why; label {@code milamed.leave.<NAME>}. */
  public enum Kind {
    /** A leave semester. */
    LEAVE,
    /** A document of the examination office was shown; no copy is kept. */
    DOCUMENT
  }

  /**
   * Such days, as a page shows them.
   *
   * @param id their id
   * @param kind why
   * @param firstDay first day
   * @param lastDay last day
   */
  public record Row(long id, Kind kind, LocalDate firstDay, LocalDate lastDay) {}
}
