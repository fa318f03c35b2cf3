package org.famulus.core.matching;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;

/**
 * What a student looks for who found no place. Whether she has one by now is not kept here but told
 * by her bookings: where one comes to nothing, the wish is open again by itself. The state says
 * "met" only once a later wish has taken its place.
 */
@Entity
@Table(name = "place_wish")
public class PlaceWish {

  /** Most fields, and most partner regions, of a wish. */
  public static final int MOST_CHOICES = 3;

  /** Longest message, in characters. */
  public static final int MESSAGE_LENGTH = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_place_wish")
  @SequenceGenerator(
      name = "seq_place_wish",
      sequenceName = "seq_place_wish",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  private String number;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "institution_id")
  private long institutionId;

  private String kind;

  @Column(name = "first_field")
  private String firstField;

  @Column(name = "second_field")
  private String secondField;

  @Column(name = "third_field")
  private String thirdField;

  @Column(name = "first_partner")
  private String firstPartner;

  @Column(name = "second_partner")
  private String secondPartner;

  @Column(name = "third_partner")
  private String thirdPartner;

  @Enumerated(EnumType.STRING)
  private HostPlace place;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "stay_days")
  private int days;

  @Column(name = "latest_start")
  private LocalDate latestStart;

  private boolean lodging;
  private boolean reach;

  @Column(name = "loan_car")
  private boolean loanCar;

  private String message;

  @Enumerated(EnumType.STRING)
  private PlaceWishState state;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "booking_id")
  private Long bookingId;

  /** For the persistence provider. */
  protected PlaceWish() {}

  /** A student's wish. */
  PlaceWish(String regionId, String number, long personId, Instant at, LocalDate today) {
    this.regionId = regionId;
    this.number = number;
    this.personId = personId;
    this.state = PlaceWishState.OPEN;
    this.filedAt = at;
    this.filedOn = today;
  }

  /** Says what is looked for; the form has no faults. */
  void describe(PlaceWishForm form) {
    this.institutionId = form.institutionId();
    this.kind = form.kind();
    this.firstField = nth(form.chosenFields(), 0);
    this.secondField = nth(form.chosenFields(), 1);
    this.thirdField = nth(form.chosenFields(), 2);
    this.firstPartner = nth(form.chosenPartners(), 0);
    this.secondPartner = nth(form.chosenPartners(), 1);
    this.thirdPartner = nth(form.chosenPartners(), 2);
    this.place = form.place().orElse(null);
    this.firstDay = form.firstDay().orElseThrow();
    this.lastDay = form.lastDay().orElseThrow();
    this.days = form.days().orElseThrow();
    this.latestStart = lastDay.minusDays(days - 1L);
    this.lodging = form.amenities().contains(Amenity.LODGING);
    this.reach = form.amenities().contains(Amenity.REACH);
    this.loanCar = form.amenities().contains(Amenity.LOAN_CAR);
    this.message =
        Optional.ofNullable(form.message())
            .map(String::strip)
            .filter(words -> !words.isEmpty())
            .orElse(null);
  }

  /** Staff has asked for a place for her. */
  void meetBy(long booking) {
    this.bookingId = booking;
  }

  /** She has her place, and looks for another now. */
  void settle(long booking, Instant at) {
    this.bookingId = booking;
    close(PlaceWishState.MET, at);
  }

  /** She looks for nothing any more. */
  void withdraw(Instant at) {
    close(PlaceWishState.WITHDRAWN, at);
  }

  /** The time she could come is over. */
  void expire(Instant at) {
    close(PlaceWishState.EXPIRED, at);
  }

  private void close(PlaceWishState last, Instant at) {
    this.state = last;
    this.closedAt = at;
  }

  private static String nth(List<String> codes, int position) {
    return codes.size() > position ? codes.get(position) : null;
  }

  private static List<String> given(String... codes) {
    return Stream.of(codes).filter(Objects::nonNull).toList();
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

  /** The number people know it by. */
  public String number() {
    return number;
  }

  /** The student. */
  public long personId() {
    return personId;
  }

  /** Her home institution. */
  public long institutionId() {
    return institutionId;
  }

  /** Code of the placement kind. */
  public String kind() {
    return kind;
  }

  /** Codes of the fields, the dearest first. */
  public List<String> fields() {
    return given(firstField, secondField, thirdField);
  }

  /** Codes of the partner regions, the dearest first; none means anywhere. */
  public List<String> partners() {
    return given(firstPartner, secondPartner, thirdPartner);
  }

  /** Practice or hospital, if it matters. */
  public Optional<HostPlace> place() {
    return Optional.ofNullable(place);
  }

  /** The days among which the stay has to be. */
  public DaySpan window() {
    return new DaySpan(firstDay, lastDay);
  }

  /** How long she wants to stay. */
  public int days() {
    return days;
  }

  /** The last day on which she could begin. */
  public LocalDate latestStart() {
    return latestStart;
  }

  /** What she needs. */
  public Set<Amenity> amenities() {
    Set<Amenity> needed = EnumSet.noneOf(Amenity.class);
    if (lodging) {
      needed.add(Amenity.LODGING);
    }
    if (reach) {
      needed.add(Amenity.REACH);
    }
    if (loanCar) {
      needed.add(Amenity.LOAN_CAR);
    }
    return needed;
  }

  /** What a host should know. */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /** Whether nobody has closed it; her bookings say whether it is met. */
  public boolean isStanding() {
    return state == PlaceWishState.OPEN;
  }

  /** What it was closed as; open as long as it stands. */
  public PlaceWishState closedAs() {
    return state;
  }

  /** When it was filed. */
  public Instant filedAt() {
    return filedAt;
  }

  /** The day of that where the programme is. */
  public LocalDate filedOn() {
    return filedOn;
  }

  /** When it was closed, if it was. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** The booking staff asked for, or the one it ended with. */
  public Optional<Long> bookingId() {
    return Optional.ofNullable(bookingId);
  }
}
