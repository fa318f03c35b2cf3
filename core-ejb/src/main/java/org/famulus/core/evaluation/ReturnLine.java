package org.famulus.core.evaluation;

/**
 * How many answered a questionnaire in a semester.
 *
 * @param title its title in the reader's words
 * @param semester code of the semester
 * @param asked how many were asked
 * @param answered how many answered
 */
public record ReturnLine(String title, String semester, long asked, long answered) {

  /** Per cent of those asked. */
  public long percent() {
    return SiteUse.percent(answered, asked);
  }
}
