package org.famulus.core.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * A questionnaire somebody has filled in. Whose it is was never stored: neither person nor placement
 * nor host, no day but the semester, and a random key instead of a number that would tell the order.
 */
@Entity
@Table(name = "evaluation_sheet")
public class EvaluationSheet {

  @Id private String id;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "questionnaire_id")
  private long questionnaireId;

  private String semester;
  private String kind;
  private String field;

  @Column(name = "institution_id")
  private Long institutionId;

  /** For the persistence provider. */
  protected EvaluationSheet() {}

  /** A sheet of a semester. */
  EvaluationSheet(String regionId, long questionnaireId, String semester) {
    this.id = UUID.randomUUID().toString();
    this.regionId = regionId;
    this.questionnaireId = questionnaireId;
    this.semester = semester;
  }

  /** Says of what kind of placement it speaks. */
  EvaluationSheet about(String newKind, String newField, long newInstitutionId) {
    this.kind = newKind;
    this.field = newField;
    this.institutionId = newInstitutionId;
    return this;
  }

  /** Random key. */
  public String id() {
    return id;
  }

  /** The questionnaire. */
  public long questionnaireId() {
    return questionnaireId;
  }

  /** Code of the semester. */
  public String semester() {
    return semester;
  }

  /** Kind of the placement. */
  public Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  /** Field of the placement. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** The student's university. */
  public Optional<Long> institutionId() {
    return Optional.ofNullable(institutionId);
  }
}
