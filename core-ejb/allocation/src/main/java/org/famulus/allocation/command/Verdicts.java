package org.famulus.allocation.command;

import java.util.Optional;

/** Says of each thing that was repeated whether it comes to the same, and remembers if one did not. */
final class Verdicts {

  private final Page page;
  private boolean right = true;

  Verdicts(Page page) {
    this.page = page;
  }

  /** Holds what a file states against what was found. */
  void stated(String what, Optional<String> stated, String found) {
    if (stated.isEmpty()) {
      open(what, "the file states none; it is " + found);
    } else if (stated.get().equals(found)) {
      right(what + ": " + found);
    } else {
      differs(what + ": the file says " + stated.get() + ", it is " + found);
    }
  }

  void right(String what) {
    page.line("right    %s", what);
  }

  void differs(String what) {
    right = false;
    page.line("DIFFERS  %s", what);
  }

  void open(String what, String why) {
    page.line("open     %s: %s", what, why);
  }

  void note(String what) {
    page.line("note     %s", what);
  }

  /** Says whether everything that could be repeated is right, and answers it. */
  boolean areRight() {
    page.line("%s", right ? "Everything is right." : "Something differs.");
    return right;
  }
}
