package org.famulus.core.evaluation;

import jakarta.persistence.Embeddable;

/** Title and first lines of a questionnaire, in one language. */
@Embeddable
public class QuestionnaireWords {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  /** Longest first lines, in characters. */
  public static final int INTRO_LENGTH = 2_000;

  private String title;
  private String intro;

  /** For the persistence provider. */
  protected QuestionnaireWords() {}

  /** Words; the first lines may be empty. */
  public QuestionnaireWords(String title, String intro) {
    this.title = title;
    this.intro = intro;
  }

  /** Title. */
  public String title() {
    return title;
  }

  /** First lines. */
  public String intro() {
    return intro;
  }
}
