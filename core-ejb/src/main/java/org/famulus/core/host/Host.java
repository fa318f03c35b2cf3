package org.famulus.core.host;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation a programme wants to win, or has won, for taking students. It is found, spoken to,
 * says that it is willing, signs, and may be recognised; it may rest from any of these, with a
 * reason, and come back. What it is called and where it can be written to is the organisation's.
 */
@Entity
@Table(name = "host")
public class Host {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host")
  @SequenceGenerator(name = "seq_host", sequenceName = "seq_host", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "partner_region_id")
  private Long partnerRegionId;

  private BigDecimal latitude;
  private BigDecimal longitude;

  @Enumerated(EnumType.STRING)
  private HostStage stage;

  @Column(name = "stage_since")
  private LocalDate stageSince;

  @Column(name = "resting_reason")
  private String restingReason;

  @Column(name = "next_step")
  private String nextStep;

  @Column(name = "next_step_on")
  private LocalDate nextStepOn;

  @Column(name = "assignee_id")
  private Long assigneeId;

  @Column(name = "contacted_on")
  private LocalDate contactedOn;

  @Column(name = "contacted_by")
  private String contactedBy;

  private String reach;
  private String room;
  private String lodging;

  @Column(name = "loan_car")
  private boolean loanCar;

  @ElementCollection
  @CollectionTable(name = "host_mark", joinColumns = @JoinColumn(name = "host_id"))
  @Column(name = "mark")
  private Set<String> marks = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "host_field", joinColumns = @JoinColumn(name = "host_id"))
  @Column(name = "field")
  private Set<String> fields = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "host_text", joinColumns = @JoinColumn(name = "host_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "about")
  private Map<String, String> texts = new HashMap<>();

  /** For the persistence provider. */
  protected Host() {}

  /** A host somebody has heard of. */
  public Host(String regionId, Long organisationId, LocalDate foundOn) {
    this.regionId = regionId;
    this.organisationId = organisationId;
    this.stage = HostStage.FOUND;
    this.stageSince = foundOn;
  }

  /** Says in which partner region it lies, and where on the map. */
  public void locate(Long partnerRegion, Optional<MapPoint> point) {
    this.partnerRegionId = partnerRegion;
    this.latitude = point.map(MapPoint::latitude).orElse(null);
    this.longitude = point.map(MapPoint::longitude).orElse(null);
  }

  /** Moves it to a stage; a reason belongs to resting alone. */
  void moveTo(HostStage other, LocalDate day, String reason) {
    if (stage != other) {
      this.stage = other;
      this.stageSince = day;
    }
    this.restingReason = other == HostStage.RESTING ? reason : null;
  }

  /** Notes that somebody has been in touch; the first time, it is found no longer but contacted. */
  void contacted(LocalDate day, String by) {
    if (contactedOn == null || !day.isBefore(contactedOn)) {
      this.contactedOn = day;
      this.contactedBy = by;
    }
    if (stage == HostStage.FOUND) {
      moveTo(HostStage.CONTACTED, day, null);
    }
  }

  /** Plans what is done next, when and by whom. */
  void plan(String step, LocalDate day, Long assignee) {
    this.nextStep = step;
    this.nextStepOn = day;
    this.assigneeId = assignee;
  }

  /** Describes what students find there. */
  void describe(HostProfile profile) {
    this.reach = profile.reach().orElse(null);
    this.room = profile.room().orElse(null);
    this.lodging = profile.lodging().orElse(null);
    this.loanCar = profile.loanCar();
    replace(marks, profile.marks());
    replace(fields, profile.fields());
    texts.clear();
    texts.putAll(profile.texts());
  }

  /** Says which fields it has. */
  public void specialise(Set<String> newFields) {
    replace(fields, newFields);
  }

  private static void replace(Set<String> kept, Set<String> wanted) {
    kept.retainAll(wanted);
    kept.addAll(wanted);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Programme. */
  public String regionId() {
    return regionId;
  }

  /** The organisation. */
  public Long organisationId() {
    return organisationId;
  }

  /** The partner region it lies in. */
  public Optional<Long> partnerRegionId() {
    return Optional.ofNullable(partnerRegionId);
  }

  /** Where it lies. */
  public Optional<MapPoint> point() {
    return MapPoint.of(latitude, longitude);
  }

  /** How far it has come. */
  public HostStage stage() {
    return stage;
  }

  /** Since when. */
  public LocalDate stageSince() {
    return stageSince;
  }

  /** Why it rests. */
  public Optional<String> restingReason() {
    return Optional.ofNullable(restingReason);
  }

  /** What is done next. */
  public Optional<String> nextStep() {
    return Optional.ofNullable(nextStep);
  }

  /** When it is done. */
  public Optional<LocalDate> nextStepOn() {
    return Optional.ofNullable(nextStepOn);
  }

  /** Account of who does it. */
  public Optional<Long> assigneeId() {
    return Optional.ofNullable(assigneeId);
  }

  /** Day of the last contact. */
  public Optional<LocalDate> contactedOn() {
    return Optional.ofNullable(contactedOn);
  }

  /** Who was in touch then. */
  public Optional<String> contactedBy() {
    return Optional.ofNullable(contactedBy);
  }

  /** What it is recognised as. */
  public Set<String> marks() {
    return Set.copyOf(marks);
  }

  /** Its fields. */
  public Set<String> fields() {
    return Set.copyOf(fields);
  }

  /** What makes a stay there easier. */
  public HostComforts comforts() {
    return new HostComforts(
        Optional.ofNullable(reach),
        Optional.ofNullable(room),
        Optional.ofNullable(lodging),
        loanCar);
  }

  /** How it describes itself, with its physicians. */
  HostProfile profile(List<NamedPhysician> physicians) {
    return new HostProfile(
        marks(),
        fields(),
        physicians,
        Optional.ofNullable(reach),
        Optional.ofNullable(room),
        Optional.ofNullable(lodging),
        loanCar,
        texts);
  }
}
