package org.famulus.core.interest;

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
 * What a unit is ready to take in one calendar year, for one kind of placement and one field. The
 * unit drafts it and hands it in, its head (or a section head by delegation) approves it, and its
 * places enter the calls of the year. A change that promises more than was approved needs a new
 * approval; a change that promises less does not. {@link #taken} counts the places given by binding
 * decision; once there is one, the commitment stands.
 */
@Entity
@Table(name = "interest")
public class Interest {

  /** Longest note, in characters. */
  public static final int NOTE_LENGTH = 2_000;

  /** Longest reason for an unusual number of places, in characters. */
  public static final int REASON_LENGTH = 1_000;

  /** Most places a unit may state for a year. */
  public static final int MOST_PLACES = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interest")
  @SequenceGenerator(name = "seq_interest", sequenceName = "seq_interest", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "calendar_year")
  private int year;

  private String kind;
  private String field;

  @Enumerated(EnumType.STRING)
  private InterestState state;

  private int places;

  @Column(name = "max_per_period")
  private Integer maxPerPeriod;

  // Changed by conditional updates only, see InterestRepository#take.
  @Column(updatable = false)
  private int taken;

  @Column(name = "capacity_reason")
  private String capacityReason;

  private String note;

  @Column(name = "approved_by")
  private String approvedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "approver_role")
  private ApproverRole approverRole;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  @Column(name = "delegated_by")
  private String delegatedBy;

  @Column(name = "delegation_from")
  private LocalDate delegationFrom;

  @Column(name = "delegation_to")
  private LocalDate delegationTo;

  /** For the persistence provider. */
  protected Interest() {}

  /** A draft of the unit for the year. */
  public Interest(String regionId, Long unitId, int year, String kind, String field) {
    this.regionId = regionId;
    this.unitId = unitId;
    this.year = year;
    this.kind = kind;
    this.field = field;
    this.state = InterestState.DRAFT;
  }

  /**
   * States how many students the unit takes.
   *
   * @param newPlaces students in the year
   * @param newMaxPerPeriod most at a time, or {@code null} if the unit sets no limit
   */
  public void commitTo(int newPlaces, Integer newMaxPerPeriod) {
    if (newPlaces != places) {
      // The reason was given for another number.
      capacityReason = null;
    }
    this.places = newPlaces;
    this.maxPerPeriod = newMaxPerPeriod;
  }

  /** Notes what the unit wants the faculty to know. */
  public void setNote(String note) {
    this.note = note;
  }

  /** Hands it in. */
  public void submit() {
    this.state = InterestState.SUBMITTED;
  }

  /** Starts again after it was withdrawn. */
  public void reopen() {
    this.state = InterestState.DRAFT;
    forgetApproval();
  }

  /** Approves it. */
  public void approve(Approval approval) {
    this.approvedBy = approval.by();
    this.approverRole = approval.role();
    this.approvedOn = approval.on();
    this.delegatedBy = approval.delegation().map(Approval.Delegation::by).orElse(null);
    this.delegationFrom = approval.delegation().map(Approval.Delegation::from).orElse(null);
    this.delegationTo = approval.delegation().map(Approval.Delegation::to).orElse(null);
    this.state = InterestState.APPROVED;
  }

  /** The approval no longer covers what is promised; it has to be given again. */
  public void lapseApproval() {
    forgetApproval();
    if (state == InterestState.APPROVED) {
      state = InterestState.SUBMITTED;
    }
  }

  /** Takes it back. */
  public void withdraw() {
    this.state = InterestState.WITHDRAWN;
  }

  /** Notes why the faculty takes places in an unusual number. */
  public void setCapacityReason(String reason) {
    this.capacityReason = reason;
  }

  private void forgetApproval() {
    approvedBy = null;
    approverRole = null;
    approvedOn = null;
    delegatedBy = null;
    delegationFrom = null;
    delegationTo = null;
  }

  /** Most students in one period: the unit's limit, or all places of the year. */
  public int periodCapacity() {
    return maxPerPeriod == null ? places : Math.min(maxPerPeriod, places);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The region it belongs to. */
  public String regionId() {
    return regionId;
  }

  /** The unit. */
  public Long unitId() {
    return unitId;
  }

  /** The calendar year. */
  public int year() {
    return year;
  }

  /** Code of the placement kind. */
  public String kind() {
    return kind;
  }

  /** Code of the field. */
  public String field() {
    return field;
  }

  /** Where it stands. */
  public InterestState state() {
    return state;
  }

  /** Students in the year. */
  public int places() {
    return places;
  }

  /** Most students at a time, if the unit sets a limit. */
  public Optional<Integer> maxPerPeriod() {
    return Optional.ofNullable(maxPerPeriod);
  }

  /** Places given by binding decision. */
  public int taken() {
    return taken;
  }

  /** Why the number of places is unusual, in the faculty's words. */
  public Optional<String> capacityReason() {
    return Optional.ofNullable(capacityReason);
  }

  /** What the unit wants the faculty to know. */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /** The approval, if given. */
  public Optional<Approval> approval() {
    if (approvedOn == null) {
      return Optional.empty();
    }
    Optional<Approval.Delegation> delegation =
        delegatedBy == null
            ? Optional.empty()
            : Optional.of(new Approval.Delegation(delegatedBy, delegationFrom, delegationTo));
    return Optional.of(new Approval(approvedBy, approverRole, approvedOn, delegation));
  }
}
