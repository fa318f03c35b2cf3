package org.famulus.core.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days of a call's term on which units are short of staff, such as holidays; a warning only. */
@Entity
@Table(name = "call_closure")
public class CallClosure {

  /** Longest name, in characters. */
  public static final int NAME_LENGTH = 120;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_call")
  private Long id;

  @Column(name = "call_id")
  private Long callId;

  private String name;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected CallClosure() {}

  /** A closure within the call's term, first and last day included. */
  public CallClosure(Long callId, String name, LocalDate firstDay, LocalDate lastDay) {
    this.callId = callId;
    this.name = name;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The call. */
  public Long callId() {
    return callId;
  }

  /** What it is, for example the name of the holiday. */
  public String name() {
    return name;
  }

  /** First day. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day. */
  public LocalDate lastDay() {
    return lastDay;
  }
}
