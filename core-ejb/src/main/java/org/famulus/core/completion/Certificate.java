package org.famulus.core.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The certificate of a passed placement: a number, a print that is kept with what stands on it, and a
 * code by which anybody who holds the paper can verify it. A wrong one is withdrawn; its code goes on to say so.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_completion")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "grade_id", updatable = false)
  private long gradeId;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String code;

  @Column(name = "document_id", updatable = false)
  private long documentId;

  @Column(name = "student_name", updatable = false)
  private String studentName;

  @Column(updatable = false)
  private String institution;

  @Column(name = "unit_name", updatable = false)
  private String unitName;

  @Column(name = "site_name", updatable = false)
  private String siteName;

  @Column(updatable = false)
  private String field;

  @Column(name = "first_day", updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @Column(name = "issued_on", updatable = false)
  private LocalDate issuedOn;

  @Column(name = "issued_by", updatable = false)
  private String issuedBy;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  /** For the persistence provider. */
  protected Certificate() {}

  /** A printed certificate. */
  Certificate(GradeDecision grade, Numbered numbered, long documentId, CompletionRow printed) {
    this.regionId = printed.regionId();
    this.studentName = printed.studentName();
    this.institution = printed.institution();
    this.unitName = printed.unitName();
    this.siteName = printed.siteName().orElse(null);
    this.field = printed.field();
    this.firstDay = printed.firstDay();
    this.lastDay = printed.lastDay();
    this.placementId = grade.placementId();
    this.gradeId = grade.id();
    this.number = numbered.number();
    this.code = numbered.code().value();
    this.documentId = documentId;
    this.issuedOn = grade.decidedOn();
    this.issuedBy = grade.decidedBy();
  }

  /**
   * What a certificate is known by.
   *
   * @param number its number
   * @param code its verification code
   */
  record Numbered(String number, VerificationCode code) {}

  /**
   * What stands on the paper.
   *
   * @param studentName the student
   * @param institution home institution
   * @param unitName the unit
   * @param siteName its site
   * @param field code of the field
   * @param firstDay first day of the placement
   * @param lastDay last day of it
   */
  public record Printed(
      String studentName,
      String institution,
      String unitName,
      Optional<String> siteName,
      String field,
      LocalDate firstDay,
      LocalDate lastDay) {}

  /** It does not hold any more. */
  void withdraw(LocalDate day, String reason) {
    this.withdrawnOn = day;
    this.withdrawnReason = reason;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** The decision it certifies. */
  public long gradeId() {
    return gradeId;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** Its verification code. */
  public VerificationCode code() {
    return new VerificationCode(code);
  }

  /** The print. */
  public long documentId() {
    return documentId;
  }

  /** What stands on the paper, whatever student and unit are called by now. */
  public Printed printed() {
    return new Printed(
        studentName,
        institution,
        unitName,
        Optional.ofNullable(siteName),
        field,
        firstDay,
        lastDay);
  }

  /** Day on which it was issued. */
  public LocalDate issuedOn() {
    return issuedOn;
  }

  /** Who issued it. */
  public String issuedBy() {
    return issuedBy;
  }

  /** Day on which it was withdrawn. */
  public Optional<LocalDate> withdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** Why it was withdrawn. */
  public Optional<String> withdrawnReason() {
    return Optional.ofNullable(withdrawnReason);
  }
}
