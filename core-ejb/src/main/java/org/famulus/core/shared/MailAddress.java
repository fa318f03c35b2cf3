package org.famulus.core.shared;

import java.util.Locale;

/** What passes for a mail address when somebody types one. */
public final class MailAddress {

  private MailAddress() {}

  /** Whether a mail could be sent to it; only sending tells whether it arrives. */
  public static boolean isPlausible(String typed) {
    return typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  }

  /**
   * Where mail to the address arrives, for comparing: however it is written, and without the
   * "+something" most mail servers ignore.
   */
  public static String mailbox(String address) {
    return address.strip().toLowerCase(Locale.ROOT).replaceFirst("^([^@+]+)\\+[^@]*@", "$1@");
  }
}
