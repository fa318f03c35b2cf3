package org.famulus.region.milamed.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.CountedPart;
import org.famulus.region.milamed.study.FamulaturAccount.Count;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.PeriodFacts;

/** A completed part of nursing service or Famulatur, and how it was counted. */
@Entity
@Table(name = "milamed_part")
@NamedQuery(
    name = MilamedPart.OF,
    query = "select p from MilamedPart p where p.personId in :people order by p.firstDay, p.id")
@NamedQuery(
    name = MilamedPart.OF_PLACEMENT,
    query = "select p from MilamedPart p where p.placementId = :placement")
public class MilamedPart {

  /** Those of some people, in their order in time. */
  static final String OF = "MilamedPart.of";

  /** That of a placement. */
  static final String OF_PLACEMENT = "MilamedPart.ofPlacement";

  /** Longest name of a place, in characters. */
  static final int PLACE_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milamed_number")
  private Long id;

  @Version private long version;

  @Column(name = "person_id", nullable = false)
  private long personId;

  @Column(name = "placement_id")
  private Long placementId;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String place;

  @Column(name = "site_type", nullable = false)
  private String siteType;

  @Column(nullable = false)
  private String marks;

  @Column(name = "first_day", nullable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  private LocalDate lastDay;

  private int days;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Bucket bucket;

  private int counted;

  @Column(name = "counted_free")
  private int countedFree;

  /** For the persistence provider. */
  protected MilamedPart() {}

  /** A part at a place; {@link #count} says how it counts. */
  MilamedPart(PartToCount part, Optional<Long> placementId, String place) {
    this.personId = part.personId();
    this.placementId = placementId.orElse(null);
    this.kind = part.kind();
    this.place = place.length() > PLACE_LENGTH ? place.substring(0, PLACE_LENGTH) : place;
    this.siteType = part.siteType();
    this.marks = part.marks().stream().sorted().collect(Collectors.joining(","));
    this.firstDay = part.period().firstDay();
    this.lastDay = part.period().lastDay();
    this.days = part.days();
  }

  /** Counts it. */
  void count(Count count) {
    this.bucket = count.bucket();
    this.counted = count.counted();
    this.countedFree = count.countedFree();
  }

  Long id() {
    return id;
  }

  long personId() {
    return personId;
  }

  Optional<Long> placementId() {
    return Optional.ofNullable(placementId);
  }

  /** It as it would be counted anew. */
  PartToCount toCount(Optional<Bucket> wanted) {
    Set<String> noted =
        Arrays.stream(marks.split(",")).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    return new PartToCount(personId, kind, period(), days, siteType, noted, wanted);
  }

  CountedPart counted() {
    return new CountedPart(kind, period(), bucket, counted, countedFree);
  }

  Row row() {
    return new Row(
        id,
        kind,
        place,
        placementId != null,
        firstDay,
        lastDay,
        days,
        bucket,
        counted,
        countedFree);
  }

  private PeriodFacts period() {
    return new PeriodFacts(id == null ? 0 : id, firstDay, lastDay);
  }

  /**
   * A part as a page shows it.
   *
   * @param id its id
   * @param kind code of the placement kind
   * @param place where it was
   * @param ownPlacement whether it was a placement of this programme
   * @param firstDay first day
   * @param lastDay last day
   * @param days calendar days there
   * @param bucket what it counts for
   * @param counted days that count for it
   * @param countedFree days that count as free ones
   */
  public record Row(
      long id,
      String kind,
      String place,
      boolean ownPlacement,
      LocalDate firstDay,
      LocalDate lastDay,
      int days,
      Bucket bucket,
      int counted,
      int countedFree) {

    /** Days that do not count. */
    public int lost() {
      return days - counted - countedFree;
    }
  }
}
