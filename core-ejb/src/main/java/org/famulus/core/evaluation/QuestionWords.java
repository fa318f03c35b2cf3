package org.famulus.core.evaluation;

import jakarta.persistence.Embeddable;
import java.util.List;

/** A question and what one can choose, in one language. */
@Embeddable
public class QuestionWords {

  /** Longest question, in characters. */
  public static final int WORDING_LENGTH = 500;

  /** Longest choices together, in characters. */
  public static final int CHOICES_LENGTH = 2_000;

  private String wording;
  private String choices;

  /** For the persistence provider. */
  protected QuestionWords() {}

  /** A question; the choices stand line by line, the ends of a scale too. */
  public QuestionWords(String wording, List<String> choices) {
    this.wording = wording;
    this.choices = String.join("\n", choices);
  }

  /** The question. */
  public String wording() {
    return wording;
  }

  /** What one can choose, or the two ends of a scale; empty for a text. */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split("\n"));
  }
}
