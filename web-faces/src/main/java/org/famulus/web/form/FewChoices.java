package org.famulus.web.form;

import java.util.Collection;

/**
 * Whether things to choose from are so few that all are shown below each other: names longer than a
 * phone are read whole there, while a folded list cuts them off.
 */
public final class FewChoices {

  private static final int FEW = 5;

  private FewChoices() {}

  /** Whether they are few. */
  public static boolean are(Collection<?> choices) {
    return choices.size() <= FEW;
  }
}
