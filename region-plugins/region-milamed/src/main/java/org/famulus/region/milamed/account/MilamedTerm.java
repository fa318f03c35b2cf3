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
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.facts.PeriodFacts;

/** A lecture-free period of a university. */
@Entity
@Table(name = "milamed_term")
@NamedQuery(
    name = MilamedTerm.ALL,
    query = "select t from MilamedTerm t order by t.firstDay desc, t.university, t.id")
public class MilamedTerm {

  /** All of them, the latest first. */
  static final String ALL = "MilamedTerm.all";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private University university;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected MilamedTerm() {}

  /** A period of a university. */
  MilamedTerm(University university, LocalDate firstDay, LocalDate lastDay) {
    this.university = university;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  University university() {
    return university;
  }

  PeriodFacts period() {
    return new PeriodFacts(id, firstDay, lastDay);
  }
}
