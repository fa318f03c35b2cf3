package org.famulus.core.shared;

/** What passes for a mail address when somebody types one. */
public final class MailAddress {

  private MailAddress() {}

  /** Whether a mail could be sent to it; only sending tells whether it arrives. */
  public static boolean isPlausible(String typed) {
    return typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  }
}
