package org.famulus.core.content;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document or an event a programme publishes, in one language or several. Staff writes it,
 * rewrites it, moves it among its neighbours, and withdraws it; a withdrawn one stays for staff and
 * may come back.
 */
@Entity
@Table(name = "published_page")
public class PublishedPage {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_content")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Section section;

  private int position;

  @Column(name = "happens_from")
  private Instant happensFrom;

  @Column(name = "happens_to")
  private Instant happensTo;

  private String place;
  private String link;

  @Column(name = "file_id")
  private Long fileId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "partner_region_id", updatable = false)
  private Long partnerRegionId;

  private boolean withdrawn;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "published_text", joinColumns = @JoinColumn(name = "page_id"))
  @MapKeyColumn(name = "language")
  private Map<String, PublishedWords> words = new HashMap<>();

  /** For the persistence provider. */
  protected PublishedPage() {}

  /** Something new, after what is there in its section. */
  public PublishedPage(String regionId, Section section, int position) {
    this.regionId = regionId;
    this.section = section;
    this.position = position;
  }

  /** Puts it on the portrait of a partner region; before it is stored. */
  void tellOf(Long partnerRegion) {
    this.partnerRegionId = partnerRegion;
  }

  /** Says it in these words, by two-letter language. */
  public void say(Map<String, PublishedWords> newWords) {
    words.clear();
    words.putAll(newWords);
  }

  /** Says when and where it happens. */
  public void happen(Instant from, Instant to, String where) {
    this.happensFrom = from;
    this.happensTo = to;
    this.place = where;
  }

  /** Leads to an address elsewhere, or to none. */
  public void leadTo(String address) {
    this.link = address;
  }

  /** Offers a file, or none. */
  public void offer(Long file, String name) {
    this.fileId = file;
    this.fileName = name;
  }

  /** Puts it at a place among its neighbours. */
  public void moveTo(int newPosition) {
    this.position = newPosition;
  }

  /** Takes it from the readers, or gives it back to them. */
  public void setWithdrawn(boolean withdrawn) {
    this.withdrawn = withdrawn;
  }

  /** Notes who has changed it. */
  public void changed(String by, Instant when) {
    this.changedBy = by;
    this.changedAt = when;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Where it is published. */
  public Section section() {
    return section;
  }

  /** The partner region it tells of. */
  public Optional<Long> partnerRegionId() {
    return Optional.ofNullable(partnerRegionId);
  }

  /** Its place among its neighbours. */
  public int position() {
    return position;
  }

  /** When it begins. */
  public Optional<Instant> happensFrom() {
    return Optional.ofNullable(happensFrom);
  }

  /** When it ends. */
  public Optional<Instant> happensTo() {
    return Optional.ofNullable(happensTo);
  }

  /** Where it happens. */
  public Optional<String> place() {
    return Optional.ofNullable(place);
  }

  /** Address elsewhere. */
  public Optional<String> link() {
    return Optional.ofNullable(link);
  }

  /** Id of its file. */
  public Optional<Long> fileId() {
    return Optional.ofNullable(fileId);
  }

  /** Name of its file. */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  /** Whether readers no longer see it. */
  public boolean isWithdrawn() {
    return withdrawn;
  }

  /** Words, by two-letter language. */
  public Map<String, PublishedWords> words() {
    return Map.copyOf(words);
  }

  /** Who changed it last. */
  public String changedBy() {
    return changedBy;
  }

  /** When it was changed last. */
  public Instant changedAt() {
    return changedAt;
  }
}
