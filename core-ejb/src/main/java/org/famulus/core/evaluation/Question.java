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
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A question of a questionnaire. Nobody has to answer it. */
@Entity
@Table(name = "question")
public class Question {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_evaluation")
  private Long id;

  @Column(name = "questionnaire_id", updatable = false)
  private long questionnaireId;

  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionType type;

  private String goal;

  @ElementCollection
  @CollectionTable(name = "question_text", joinColumns = @JoinColumn(name = "question_id"))
  @MapKeyColumn(name = "language")
  private Map<String, QuestionWords> words = new HashMap<>();

  /** For the persistence provider. */
  protected Question() {}

  /** A question at a place among the others. */
  Question(long questionnaireId, int position) {
    this.questionnaireId = questionnaireId;
    this.position = position;
  }

  /** Asks it like this; words by two-letter language. */
  Question ask(QuestionType newType, Optional<String> newGoal, Map<String, QuestionWords> newWords) {
    this.type = newType;
    this.goal = newGoal.orElse(null);
    words.clear();
    words.putAll(newWords);
    return this;
  }

  /** Puts it at a place among the others. */
  void moveTo(int newPosition) {
    this.position = newPosition;
  }

  /** Whether an answer chooses among steps or choices, and the number is one of them. */
  boolean offers(int number) {
    int most =
        type == QuestionType.SCALE
            ? QuestionType.STEPS
            : words.values().stream().mapToInt(each -> each.choices().size()).max().orElse(0);
    return type != QuestionType.TEXT && number >= 1 && number <= most;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The questionnaire. */
  public long questionnaireId() {
    return questionnaireId;
  }

  /** Its place among the others. */
  public int position() {
    return position;
  }

  /** How it is answered. */
  public QuestionType type() {
    return type;
  }

  /** Code of the programme's goal it speaks for. */
  public Optional<String> goal() {
    return Optional.ofNullable(goal);
  }

  /** Words, by two-letter language. */
  public Map<String, QuestionWords> words() {
    return Map.copyOf(words);
  }
}
