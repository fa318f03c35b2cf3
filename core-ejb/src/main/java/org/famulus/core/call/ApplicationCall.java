package org.famulus.core.call;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.CallFacts;

/**
 * A call for applications to the places of one term. The faculty plans it, collects places, and
 * publishes it; then home institutions nominate and students apply, each within its window, and the
 * results come on the announced day. Whether it is open follows from its dates alone.
 */
@Entity
@Table(name = "application_call")
public class ApplicationCall {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  /** Longest text of the call, in characters. */
  public static final int TEXT_LENGTH = 4_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_call")
  @SequenceGenerator(name = "seq_call", sequenceName = "seq_call", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  private String title;
  private String kind;

  @Enumerated(EnumType.STRING)
  private CallState state;

  @Column(name = "term_first_day")
  private LocalDate termFirstDay;

  @Column(name = "term_last_day")
  private LocalDate termLastDay;

  @Column(name = "nominations_from")
  private LocalDate nominationsFrom;

  @Column(name = "nominations_to")
  private LocalDate nominationsTo;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "results_on")
  private LocalDate resultsOn;

  private String text;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For the persistence provider. */
  protected ApplicationCall() {}

  /** A planned call. */
  public ApplicationCall(String regionId, String title, String kind, CallDates dates) {
    this.regionId = regionId;
    this.state = CallState.PLANNED;
    describe(title, kind, null);
    schedule(dates);
  }

  /** Sets title, kind of placement and text. */
  public void describe(String newTitle, String newKind, String newText) {
    this.title = newTitle;
    this.kind = newKind;
    this.text = newText;
  }

  /** Sets its dates. */
  public void schedule(CallDates dates) {
    this.termFirstDay = dates.termFirstDay();
    this.termLastDay = dates.termLastDay();
    this.nominationsFrom = dates.nominationsFrom();
    this.nominationsTo = dates.nominationsTo();
    this.opensOn = dates.opensOn();
    this.closesOn = dates.closesOn();
    this.resultsOn = dates.resultsOn().orElse(null);
  }

  /** Makes it visible to home institutions, units and students. */
  public void publish(Instant when) {
    this.state = CallState.PUBLISHED;
    this.publishedAt = when;
  }

  /** What rules may know about it. */
  public CallFacts facts() {
    return new CallFacts(opensOn, closesOn, termFirstDay, termLastDay, isPublished());
  }

  /** Whether applications are handed in on the day; a single application may be reopened later. */
  public boolean isOpenOn(LocalDate day) {
    return isPublished() && !day.isBefore(opensOn) && !day.isAfter(closesOn);
  }

  /** Whether home institutions nominate on the day. */
  public boolean takesNominationsOn(LocalDate day) {
    return isPublished() && !day.isBefore(nominationsFrom) && !day.isAfter(nominationsTo);
  }

  /** Whether home institutions, units and students see it. */
  public boolean isPublished() {
    return state == CallState.PUBLISHED;
  }

  /** Its dates. */
  public CallDates dates() {
    return new CallDates(
        termFirstDay,
        termLastDay,
        nominationsFrom,
        nominationsTo,
        opensOn,
        closesOn,
        Optional.ofNullable(resultsOn));
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

  /** Title, unique within the region. */
  public String title() {
    return title;
  }

  /** Code of the placement kind. */
  public String kind() {
    return kind;
  }

  /** Where it stands. */
  public CallState state() {
    return state;
  }

  /** First day of the term. */
  public LocalDate termFirstDay() {
    return termFirstDay;
  }

  /** Last day of the term. */
  public LocalDate termLastDay() {
    return termLastDay;
  }

  /** First day of the window for applications. */
  public LocalDate opensOn() {
    return opensOn;
  }

  /** Last day of the window for applications. */
  public LocalDate closesOn() {
    return closesOn;
  }

  /** Day on which results are expected. */
  public Optional<LocalDate> resultsOn() {
    return Optional.ofNullable(resultsOn);
  }

  /** Text for home institutions and students. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** When it was published. */
  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
