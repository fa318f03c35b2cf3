package org.famulus.core.notify;

import java.util.ArrayList;
import java.util.List;
import org.famulus.core.shared.Reason;

/**
 * What somebody has a mail say.
 *
 * @param subject subject, with names of values in braces
 * @param body body, with names of values in braces
 */
public record WordingForm(String subject, String body) {

  /** Longest subject, in characters. */
  public static final int SUBJECT_LENGTH = 200;

  /** Longest body, in characters. */
  public static final int BODY_LENGTH = 8_000;

  public WordingForm {
    subject = subject == null ? "" : subject.strip();
    body = body == null ? "" : body.replace("\r\n", "\n").strip();
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults(MailTemplate template) {
    List<Reason> faults = new ArrayList<>();
    WordingPattern pattern = new WordingPattern(template.names());
    WordingPattern.Read ofSubject = pattern.read(subject);
    WordingPattern.Read ofBody = pattern.read(body);
    check(faults, "mailSubject", subject, SUBJECT_LENGTH, ofSubject);
    check(faults, "mailBody", body, BODY_LENGTH, ofBody);
    if (subject.contains("\n")) {
      faults.add(Reason.ofField("mailSubject", "notify.wording.one-line"));
    }
    template.values().stream()
        .filter(MailTemplate.Value::required)
        .map(MailTemplate.Value::name)
        .filter(name -> !ofSubject.used().contains(name) && !ofBody.used().contains(name))
        .forEach(
            name -> faults.add(Reason.ofField("mailBody", "notify.wording.missing", braced(name))));
    return faults;
  }

  private static void check(
      List<Reason> faults, String field, String typed, int length, WordingPattern.Read read) {
    if (typed.isEmpty()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (typed.length() > length) {
      faults.add(Reason.ofField(field, "field.too-long", length));
    }
    if (read.broken()) {
      faults.add(Reason.ofField(field, "notify.wording.broken"));
    }
    read.unknown()
        .forEach(
            name -> faults.add(Reason.ofField(field, "notify.wording.unknown", braced(name))));
  }

  private static String braced(String name) {
    return "{" + name + "}";
  }
}
