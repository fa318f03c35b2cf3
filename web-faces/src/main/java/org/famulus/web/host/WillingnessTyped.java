package org.famulus.web.host;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.host.StatementRow;
import org.famulus.core.host.WillingnessForm;

/** A statement of willingness as it is typed, on paper's behalf or by link. */
public class WillingnessTyped implements Serializable {

  private static final long serialVersionUID = 1L;

  private String signedBy;
  private LocalDate signedOn;
  private Set<String> fields = new HashSet<>();
  private Set<String> kinds = new HashSet<>();
  private Integer students = 1;
  private LocalDate validUntil;

  /** Begins with what was signed before. */
  void fill(StatementRow before) {
    fields = new HashSet<>(before.fields());
    kinds = new HashSet<>(before.kinds());
    students = before.students();
  }

  /** The form. */
  WillingnessForm form() {
    return new WillingnessForm(
        signedBy,
        signedOn,
        fields,
        kinds,
        students == null ? 0 : students,
        Optional.ofNullable(validUntil));
  }

  public String getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(String signedBy) {
    this.signedBy = signedBy;
  }

  public LocalDate getSignedOn() {
    return signedOn;
  }

  public void setSignedOn(LocalDate signedOn) {
    this.signedOn = signedOn;
  }

  public Set<String> getFields() {
    return fields;
  }

  public void setFields(Set<String> fields) {
    this.fields = fields;
  }

  public Set<String> getKinds() {
    return kinds;
  }

  public void setKinds(Set<String> kinds) {
    this.kinds = kinds;
  }

  public Integer getStudents() {
    return students;
  }

  public void setStudents(Integer students) {
    this.students = students;
  }

  public LocalDate getValidUntil() {
    return validUntil;
  }

  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }
}
