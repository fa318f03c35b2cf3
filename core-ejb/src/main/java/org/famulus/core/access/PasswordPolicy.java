package org.famulus.core.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.famulus.core.shared.Reason;

/** What a new password must be: long, and not made of the account's own name or one repeated part. */
public final class PasswordPolicy {

  /** Fewest characters. */
  public static final int SHORTEST = 12;

  /** Most characters; longer ones would only cost time. */
  public static final int LONGEST = 200;

  private PasswordPolicy() {}

  /**
   * What is wrong with a new password; reasons stand at the field {@code password} or {@code
   * repeated}.
   *
   * @param login login of the account
   * @param password the password
   * @param repeated the password typed again
   */
  public static List<Reason> faults(String login, String password, String repeated) {
    List<Reason> faults = new ArrayList<>();
    String typed = password == null ? "" : password;
    if (typed.length() < SHORTEST) {
      faults.add(Reason.ofField("password", "access.password-too-short", SHORTEST));
    } else if (typed.length() > LONGEST) {
      faults.add(Reason.ofField("password", "field.too-long", LONGEST));
    } else if (isEasy(login, typed)) {
      faults.add(Reason.ofField("password", "access.password-too-easy"));
    } else if (!typed.equals(repeated)) {
      faults.add(Reason.ofField("repeated", "access.password-differs"));
    }
    return faults;
  }

  private static boolean isEasy(String login, String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    boolean containsName =
        Stream.concat(Stream.of("famulus", "password", "passwort"), Stream.of(login.split("[@.]")))
            .filter(part -> part.length() > 3)
            .anyMatch(part -> plain.replace(part, "").length() < SHORTEST - 4);
    // One part repeated: "aaaaaaaaaaaa", "abcabcabcabc".
    boolean repeats = plain.matches("(.{1,6})\\1+.{0,2}");
    return containsName || repeats;
  }
}
