package org.famulus.core.booking;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Places a host offers to be booked directly: so many students at a time, between two days, for one
 * kind of placement in one field. It begins as a draft, is published, and is taken back or ends with
 * its window; bookings refer to it, so it is never deleted.
 */
@Entity
@Table(name = "host_offer")
public class HostOffer {

  /** Longest text in one language, in characters. */
  public static final int TEXT_LENGTH = 4_000;

  /** Most students at a time. */
  public static final int MOST_AT_A_TIME = 200;

  /** So many stretches of days on which nobody can be taken an offer may have. */
  public static final int MOST_CLOSED = 8;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host_offer")
  @SequenceGenerator(
      name = "seq_host_offer",
      sequenceName = "seq_host_offer",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "unit_id")
  private long unitId;

  private String kind;
  private String field;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private int capacity;

  @Column(name = "shortest_days")
  private int shortestDays;

  @Column(name = "longest_days")
  private int longestDays;

  @Enumerated(EnumType.STRING)
  private HostOfferState state;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @ElementCollection
  @CollectionTable(name = "host_offer_text", joinColumns = @JoinColumn(name = "host_offer_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "text")
  private Map<String, String> texts = new HashMap<>();

  /** For the persistence provider. */
  protected HostOffer() {}

  /** A draft. */
  public HostOffer(String regionId, HostOfferForm form) {
    this.regionId = regionId;
    this.unitId = form.unitId();
    this.state = HostOfferState.DRAFT;
    describe(form);
  }

  /** Says what is offered; who offers it stays. */
  void describe(HostOfferForm form) {
    this.kind = form.kind();
    this.field = form.field();
    this.firstDay = form.firstDay();
    this.lastDay = form.lastDay();
    this.capacity = form.capacity();
    this.shortestDays = form.shortestDays();
    this.longestDays = form.longestDays();
    this.texts.clear();
    form.texts()
        .forEach(
            (language, text) -> {
              if (!text.isBlank()) {
                this.texts.put(language, text.strip());
              }
            });
  }

  /** Lets students book it. */
  public void publish(LocalDate day) {
    this.state = HostOfferState.PUBLISHED;
    this.publishedOn = day;
  }

  /** Takes it back; what was booked stays. */
  void withdraw() {
    this.state = HostOfferState.WITHDRAWN;
  }

  /** Its last day is past. */
  void end() {
    this.state = HostOfferState.ENDED;
  }

  /** Whether students can book it on the day. */
  boolean isOpen(LocalDate today) {
    return state == HostOfferState.PUBLISHED && !today.isAfter(lastDay);
  }

  /** Whether what it offers may still be changed. */
  boolean isChangeable() {
    return state == HostOfferState.DRAFT || state == HostOfferState.PUBLISHED;
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

  /** The host. */
  public long unitId() {
    return unitId;
  }

  /** Code of the placement kind. */
  public String kind() {
    return kind;
  }

  /** Code of the field. */
  public String field() {
    return field;
  }

  /** Between which days a placement may lie. */
  public DaySpan window() {
    return new DaySpan(firstDay, lastDay);
  }

  /** Most students at a time. */
  public int capacity() {
    return capacity;
  }

  /** Fewest days a placement lasts. */
  public int shortestDays() {
    return shortestDays;
  }

  /** Most days a placement lasts. */
  public int longestDays() {
    return longestDays;
  }

  /** Where it stands. */
  public HostOfferState state() {
    return state;
  }

  /** The day it was published, if it was. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** What the host says about it, by two-letter code of the language. */
  public Map<String, String> texts() {
    return Map.copyOf(texts);
  }
}
