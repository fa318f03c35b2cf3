package org.famulus.region.milamed.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.milamed.study.University;

/** A student's university and state examinations, as she or the coordination has entered them. */
@Entity
@Table(name = "milamed_study")
@NamedQuery(
    name = MilamedStudy.OF,
    query = "select s from MilamedStudy s where s.personId in :people order by s.id")
public class MilamedStudy {

  /** Those of some people, the youngest row of each last. */
  static final String OF = "MilamedStudy.of";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  @SequenceGenerator(
      name = "milamed_number",
      sequenceName = "milamed_number",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private University university;

  @Column(name = "m1_passed_on")
  private LocalDate m1PassedOn;

  @Column(name = "m2_registered_on")
  private LocalDate m2RegisteredOn;

  @Column(name = "m2_passed_on")
  private LocalDate m2PassedOn;

  private boolean checked;

  /** For the persistence provider. */
  protected MilamedStudy() {}

  /** Of a student of whom nothing was entered yet. */
  MilamedStudy(long personId) {
    this.personId = personId;
  }

  /** Enters what is known; what a student enters herself waits to be checked. */
  void enter(StudyForm form, boolean isChecked) {
    this.university = form.university();
    this.m1PassedOn = form.m1PassedOn().orElse(null);
    this.m2RegisteredOn = form.m2RegisteredOn().orElse(null);
    this.m2PassedOn = form.m2PassedOn().orElse(null);
    this.checked = isChecked;
  }

  long personId() {
    return personId;
  }

  boolean isChecked() {
    return checked;
  }

  StudyForm form() {
    return new StudyForm(
        university,
        Optional.ofNullable(m1PassedOn),
        Optional.ofNullable(m2RegisteredOn),
        Optional.ofNullable(m2PassedOn));
  }
}
