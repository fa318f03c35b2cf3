package org.famulus.allocation.file;

import java.util.OptionalLong;

/** Numbers as a published file has them: decimal digits and nothing else. */
final class WholeNumber {

  /** So many digits are never more than a long holds. */
  private static final int DIGITS = 18;

  private WholeNumber() {}

  /** The number a text says; empty if it says none, or one of more than eighteen digits. */
  static OptionalLong of(String text) {
    if (text.isEmpty() || text.length() > DIGITS) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalLong.of(value);
  }
}
