package org.famulus.core.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The places of one unit in one period that a call offers. It begins when the place enters the
 * call, shrinks when the unit changes its mind in time, and is withdrawn rather than deleted,
 * because drafts and decisions refer to it.
 */
@Entity
@Table(name = "placement_offer")
public class PlacementOffer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_offer")
  @SequenceGenerator(name = "seq_offer", sequenceName = "seq_offer", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "call_id")
  private Long callId;

  @Column(name = "interest_id")
  private Long interestId;

  @Column(name = "unit_id")
  private Long unitId;

  @Column(name = "site_id")
  private Long siteId;

  private String kind;
  private String field;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private int capacity;

  // Changed by conditional updates only, see OfferRepository#take.
  @Column(updatable = false)
  private int taken;

  private boolean withdrawn;

  /** For the persistence provider. */
  protected PlacementOffer() {}

  /**
   * Places of a unit in a period, offered by a call.
   *
   * @param callId the call
   * @param source where the places come from
   * @param firstDay first day of the period
   * @param lastDay last day of the period
   * @param capacity students in the period
   */
  public PlacementOffer(
      Long callId, OfferSource source, LocalDate firstDay, LocalDate lastDay, int capacity) {
    this.regionId = source.regionId();
    this.callId = callId;
    this.interestId = source.interestId();
    this.unitId = source.unitId();
    this.siteId = source.siteId().orElse(null);
    this.kind = source.kind();
    this.field = source.field();
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.capacity = capacity;
  }

  /** Offers the given number of places, again if it was withdrawn. */
  public void open(int places) {
    this.capacity = places;
    this.withdrawn = false;
  }

  /** Lowers the capacity to at most the given number; never below what is taken. */
  public void shrinkTo(int places) {
    this.capacity = Math.max(taken, Math.min(capacity, places));
  }

  /** Takes it back; what is taken stays. */
  public void withdraw() {
    this.withdrawn = true;
  }

  /** Places still free; none if it is withdrawn. */
  public int free() {
    return withdrawn ? 0 : capacity - taken;
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

  /** The call. */
  public Long callId() {
    return callId;
  }

  /** The interest the places come from. */
  public Long interestId() {
    return interestId;
  }

  /** The unit. */
  public Long unitId() {
    return unitId;
  }

  /** The site of the unit. */
  public Optional<Long> siteId() {
    return Optional.ofNullable(siteId);
  }

  /** Code of the placement kind. */
  public String kind() {
    return kind;
  }

  /** Code of the field. */
  public String field() {
    return field;
  }

  /** First day. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Students in the period. */
  public int capacity() {
    return capacity;
  }

  /** Places given by binding decision. */
  public int taken() {
    return taken;
  }

  /** Whether it was taken back. */
  public boolean isWithdrawn() {
    return withdrawn;
  }
}
