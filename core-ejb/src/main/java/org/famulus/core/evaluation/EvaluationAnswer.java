package org.famulus.core.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** The answer to one question on a sheet. */
@Entity
@Table(name = "evaluation_answer")
public class EvaluationAnswer {

  /** Longest answer in one's own words, in characters. */
  public static final int WORDS_LENGTH = 2_000;

  @Id private String id;

  @Column(name = "sheet_id")
  private String sheetId;

  @Column(name = "question_id")
  private long questionId;

  private Integer chosen;
  private String words;

  /** For the persistence provider. */
  protected EvaluationAnswer() {}

  /** What was chosen, counted from one. */
  EvaluationAnswer(String sheetId, long questionId, int chosen) {
    this(sheetId, questionId);
    this.chosen = chosen;
  }

  /** What was written. */
  EvaluationAnswer(String sheetId, long questionId, String words) {
    this(sheetId, questionId);
    this.words = words;
  }

  private EvaluationAnswer(String sheetId, long questionId) {
    this.id = UUID.randomUUID().toString();
    this.sheetId = sheetId;
    this.questionId = questionId;
  }

  /** The sheet. */
  public String sheetId() {
    return sheetId;
  }

  /** The question. */
  public long questionId() {
    return questionId;
  }

  /** The step or choice, counted from one. */
  public Optional<Integer> chosen() {
    return Optional.ofNullable(chosen);
  }

  /** What was written. */
  public Optional<String> words() {
    return Optional.ofNullable(words);
  }
}
