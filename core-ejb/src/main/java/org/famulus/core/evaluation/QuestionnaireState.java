package org.famulus.core.evaluation;

/** Where a questionnaire stands; label {@code evaluation.state.<NAME>}. */
public enum QuestionnaireState {
  /** It is being written; nobody is asked. */
  DRAFT,
  /** It is what students are asked now. */
  PUBLISHED,
  /** A later version has taken its place. */
  RETIRED
}
