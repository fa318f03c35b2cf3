package org.famulus.core.interest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How an interest is written down in the audit trail and shown to whoever came too late. */
final class InterestRecord {

  /** Kind of record, as in the audit trail. */
  static final String SUBJECT = "INTEREST";

  private InterestRecord() {}

  /** Its values by field. */
  static Map<String, String> values(RegisteredInterest registered) {
    Interest interest = registered.interest();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("places", String.valueOf(interest.places()));
    values.put("maxPerPeriod", interest.maxPerPeriod().map(String::valueOf).orElse(""));
    values.put(
        "firstDays",
        registered.periods().stream()
            .map(period -> period.firstDay().toString())
            .collect(Collectors.joining(", ")));
    values.put("contacts", people(registered, ContactRole.CONTACT));
    values.put("supervisors", people(registered, ContactRole.SUPERVISOR));
    values.put("note", interest.note().orElse(""));
    return values;
  }

  private static String people(RegisteredInterest registered, ContactRole role) {
    return registered.contacts().stream()
        .filter(contact -> contact.role() == role)
        .map(c -> c.email().map(email -> c.name() + " <" + email + ">").orElse(c.name()))
        .collect(Collectors.joining(", "));
  }
}
