package org.famulus.it.browser.page;

/** Counts what a hand does with the mouse; typing and keys are not counted. */
public final class Clicks {

  private int count;

  /** Starts to count anew, at home. */
  public void restart() {
    count = 0;
  }

  /** Clicks since the count began. */
  public int count() {
    return count;
  }

  void add() {
    count++;
  }
}
