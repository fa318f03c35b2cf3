package org.famulus.core.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.PartnerRegionFacts;

/**
 * A county or another stretch of land a programme works with. It becomes a partner on a day, may
 * cease to be one on another, and is never deleted: what happened there while it was one stays true.
 */
@Entity
@Table(name = "partner_region")
public class PartnerRegion {

  /** Longest code, in characters. */
  public static final int CODE_LENGTH = 40;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_partner_region")
  @SequenceGenerator(
      name = "seq_partner_region",
      sequenceName = "seq_partner_region",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String code;

  private String name;
  private String state;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "responsible_id")
  private Long responsibleId;

  @Column(name = "county_id")
  private Long countyId;

  private boolean shortage;
  private BigDecimal latitude;
  private BigDecimal longitude;

  /** For the persistence provider. */
  protected PartnerRegion() {}

  /** A new partner region of a programme. */
  public PartnerRegion(String regionId, String code) {
    this.regionId = regionId;
    this.code = code;
  }

  /** Says what it is called, and in which federal state or part of the country it lies. */
  public void call(String newName, String newState) {
    this.name = newName;
    this.state = newState;
  }

  /** Says from when to when it is a partner; without a last day, for good. */
  public void runs(LocalDate from, LocalDate until) {
    this.validFrom = from;
    this.validUntil = until;
  }

  /** Says which university looks after it, and which county it is. */
  public void belongTo(Long responsible, Long county) {
    this.responsibleId = responsible;
    this.countyId = county;
  }

  /** Says whether medical care there is threatened by a shortage. */
  public void setShortage(boolean shortage) {
    this.shortage = shortage;
  }

  /** Puts it on the map. */
  public void locate(Optional<MapPoint> point) {
    this.latitude = point.map(MapPoint::latitude).orElse(null);
    this.longitude = point.map(MapPoint::longitude).orElse(null);
  }

  /** What rules may know of it. */
  public PartnerRegionFacts facts() {
    return new PartnerRegionFacts(code, validFrom, validUntil());
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Stable code within the programme; part of the address of its public page. */
  public String code() {
    return code;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Federal state or part of the country. */
  public String state() {
    return state;
  }

  /** First day as a partner. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day as a partner. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  /** The university that looks after it. */
  public Long responsibleId() {
    return responsibleId;
  }

  /** The county. */
  public Optional<Long> countyId() {
    return Optional.ofNullable(countyId);
  }

  /** Whether medical care there is threatened by a shortage. */
  public boolean hasShortage() {
    return shortage;
  }

  /** Where it lies. */
  public Optional<MapPoint> point() {
    return MapPoint.of(latitude, longitude);
  }
}
