package org.famulus.allocation.command;

/** What was asked cannot be answered; the message says in a sentence why. */
final class Unanswerable extends Exception {

  private static final long serialVersionUID = 1L;

  Unanswerable(String sentence) {
    super(sentence);
  }
}
