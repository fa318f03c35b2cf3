package org.famulus.core.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.shared.Reason;

/**
 * A mail to everybody whose application stands where.
 *
 * @param callId call of the applications
 * @param states their states; at least one
 * @param subject subject, the same for everybody
 * @param text text between greeting and signature, the same for everybody
 */
public record BulkMail(long callId, Set<ApplicationState> states, String subject, String text) {

  /** Longest subject, in characters. */
  public static final int SUBJECT_LENGTH = 200;

  /** Longest text, in characters. */
  public static final int TEXT_LENGTH = 10_000;

  public BulkMail {
    states = Set.copyOf(states);
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (states.isEmpty()) {
      faults.add(Reason.ofField("states", "field.required"));
    }
    require(faults, "subject", subject, SUBJECT_LENGTH);
    require(faults, "text", text, TEXT_LENGTH);
    return faults;
  }

  private static void require(List<Reason> faults, String field, String typed, int length) {
    if (typed == null || typed.isBlank()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (typed.length() > length) {
      faults.add(Reason.ofField(field, "field.too-long", length));
    }
  }
}
