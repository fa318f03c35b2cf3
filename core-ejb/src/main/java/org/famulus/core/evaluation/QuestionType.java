package org.famulus.core.evaluation;

/** How a question is answered; label {@code evaluation.type.<NAME>}. */
public enum QuestionType {
  /** One of five steps between two ends that have words. */
  SCALE,
  /** One of some choices that have words. */
  CHOICE,
  /** In one's own words. */
  TEXT;

  /** Steps of a scale. */
  public static final int STEPS = 5;

  /** Most choices of a question. */
  public static final int MOST_CHOICES = 12;
}
