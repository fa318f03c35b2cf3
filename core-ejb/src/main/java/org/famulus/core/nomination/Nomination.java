package org.famulus.core.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A home institution's word that a person may apply in a call. It begins when the institution
 * nominates, may be withdrawn, and may be given again; there is one for each person and call.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

  /** Longest reason for a nomination outside the window, in characters. */
  public static final int REASON_LENGTH = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_nomination")
  @SequenceGenerator(
      name = "seq_nomination",
      sequenceName = "seq_nomination",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "call_id")
  private Long callId;

  @Column(name = "institution_id")
  private Long institutionId;

  @Column(name = "person_id")
  private Long personId;

  @Enumerated(EnumType.STRING)
  private NominationState state;

  @Column(name = "nominated_on")
  private LocalDate nominatedOn;

  @Column(name = "nominated_by")
  private String nominatedBy;

  @Column(name = "outside_window_reason")
  private String outsideWindowReason;

  /** For the persistence provider. */
  protected Nomination() {}

  /**
   * An institution nominates a person.
   *
   * @param regionId the region
   * @param callId the call
   * @param institutionId the home institution
   * @param personId the person
   * @param day the day
   * @param by who gave the nomination
   */
  public Nomination(
      String regionId, long callId, long institutionId, long personId, LocalDate day, String by) {
    this.regionId = regionId;
    this.callId = callId;
    this.personId = personId;
    nominate(institutionId, day, by);
  }

  /** Nominates again after a withdrawal, perhaps for another institution. */
  public void nominate(long institution, LocalDate day, String by) {
    this.institutionId = institution;
    this.state = NominationState.NOMINATED;
    this.nominatedOn = day;
    this.nominatedBy = by;
    this.outsideWindowReason = null;
  }

  /** Notes why the faculty took the nomination outside the call's nomination window. */
  public void acceptOutsideWindow(String reason) {
    this.outsideWindowReason = reason;
  }

  /** Takes the nomination back. */
  public void withdraw() {
    this.state = NominationState.WITHDRAWN;
  }

  /** Whether the nomination holds. */
  public boolean isHeld() {
    return state == NominationState.NOMINATED;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The region. */
  public String regionId() {
    return regionId;
  }

  /** The call. */
  public Long callId() {
    return callId;
  }

  /** The home institution. */
  public Long institutionId() {
    return institutionId;
  }

  /** The person. */
  public Long personId() {
    return personId;
  }

  /** Where it stands. */
  public NominationState state() {
    return state;
  }

  /** Day of the nomination. */
  public LocalDate nominatedOn() {
    return nominatedOn;
  }

  /** Who gave it. */
  public String nominatedBy() {
    return nominatedBy;
  }

  /** Why it was taken outside the window, if it was. */
  public Optional<String> outsideWindowReason() {
    return Optional.ofNullable(outsideWindowReason);
  }
}
