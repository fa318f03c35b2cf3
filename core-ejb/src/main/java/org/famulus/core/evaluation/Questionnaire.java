package org.famulus.core.evaluation;

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
 * What students are asked on an occasion. It has versions: once published one is never changed, so
 * that answers always belong to the words that were read.
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_evaluation")
  @SequenceGenerator(
      name = "seq_evaluation",
      sequenceName = "seq_evaluation",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Occasion occasion;

  @Column(updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  private QuestionnaireState state;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @ElementCollection
  @CollectionTable(
      name = "questionnaire_text",
      joinColumns = @JoinColumn(name = "questionnaire_id"))
  @MapKeyColumn(name = "language")
  private Map<String, QuestionnaireWords> words = new HashMap<>();

  /** For the persistence provider. */
  protected Questionnaire() {}

  /** A draft of the version with the number. */
  Questionnaire(String regionId, Occasion occasion, int number) {
    this.regionId = regionId;
    this.occasion = occasion;
    this.number = number;
    this.state = QuestionnaireState.DRAFT;
  }

  /** Says it in these words, by two-letter language. */
  void say(Map<String, QuestionnaireWords> newWords) {
    words.clear();
    words.putAll(newWords);
  }

  /** From now on students are asked this. */
  void publish(LocalDate day) {
    this.state = QuestionnaireState.PUBLISHED;
    this.publishedOn = day;
  }

  /** A later version has taken its place. */
  void retire() {
    this.state = QuestionnaireState.RETIRED;
  }

  /** Whether it may still be changed. */
  public boolean isDraft() {
    return state == QuestionnaireState.DRAFT;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** After what it is asked. */
  public Occasion occasion() {
    return occasion;
  }

  /** Number of the version, counted from one. */
  public int number() {
    return number;
  }

  /** Where it stands. */
  public QuestionnaireState state() {
    return state;
  }

  /** When it was published. */
  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  /** Words, by two-letter language. */
  public Map<String, QuestionnaireWords> words() {
    return Map.copyOf(words);
  }
}
