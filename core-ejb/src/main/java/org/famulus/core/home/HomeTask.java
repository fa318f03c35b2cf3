package org.famulus.core.home;

import java.util.Objects;
import org.famulus.region.spi.Text;

/**
 * A line of the home page: a sentence with its number, and a button that does the thing.
 *
 * @param urgency where it stands
 * @param count the number in question; a line with zero is not shown
 * @param sentence the sentence; by custom {@code {0}} is the number
 * @param button what the button says
 * @param view address of the page that does it, from the application's root, with its parameters
 */
public record HomeTask(Urgency urgency, long count, Text sentence, Text button, String view) {

  public HomeTask {
    Objects.requireNonNull(urgency, "A task has an urgency.");
    Objects.requireNonNull(sentence, "A task has a sentence.");
    Objects.requireNonNull(button, "A task has a button.");
    if (!view.startsWith("/")) {
      throw new IllegalArgumentException("The view " + view + " must start with a slash.");
    }
  }

  /** A task whose sentence has the number as its only parameter. */
  public static HomeTask of(
      Urgency urgency, long count, String sentenceKey, String buttonKey, String view) {
    return new HomeTask(urgency, count, Text.of(sentenceKey, count), Text.of(buttonKey), view);
  }

  /** Where a task stands; label {@code home.urgency.<NAME>}. */
  public enum Urgency {
    /** Its day is past or near. */
    LATE,
    /** It can be done today. */
    TODAY,
    /** Somebody else acts next. */
    WAITING
  }
}
