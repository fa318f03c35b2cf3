package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;

/** Tells the student what happened after the placement and what she has to do. */
@ApplicationScoped
public class CompletionMails {

  @Inject private Outbox outbox;
  @Inject private PersonRepository people;
  @Inject private Settings settings;

  /** The supervisor has confirmed: the student hands it in. */
  List<Reason> confirmed(CompletionRow row) {
    return post(
        "completion.mail.confirmed",
        row,
        Optional.empty(),
        row.confirmation().map(Confirmation::supervisorName).orElse(""));
  }

  /** The confirmation has not been handed in. */
  List<Reason> missing(CompletionRow row) {
    String template =
        row.confirmation().isPresent()
            ? "completion.mail.hand-in-missing"
            : "completion.mail.confirmation-missing";
    return post(template, row, Optional.empty());
  }

  /** The examiner has passed her; the certificate comes with it, if the programme prints one. */
  List<Reason> passed(CompletionRow row) {
    return post(
        "completion.mail.passed",
        row,
        row.certificate().map(Certificate::documentId),
        Text.of("completion.grade." + Grade.PASSED));
  }

  /** The host has signed, and that completes it; the certificate comes with it. */
  List<Reason> certified(CompletionRow row) {
    return post(
        "completion.mail.certified",
        row,
        row.certificate().map(Certificate::documentId),
        row.confirmation().map(Confirmation::supervisorName).orElse(""));
  }

  /** The examiner has not passed her. */
  List<Reason> failed(CompletionRow row) {
    return post(
        "completion.mail.failed",
        row,
        Optional.empty(),
        Text.of("completion.grade." + Grade.FAILED),
        row.grade().flatMap(GradeDecision::reason).orElse(""));
  }

  private List<Reason> post(
      String template, CompletionRow row, Optional<Long> document, Object... more) {
    Person student = people.byIds(Set.of(row.personId())).get(row.personId());
    if (student.email().isEmpty()) {
      return List.of(
          new Reason(
              Optional.empty(),
              Effect.TASK,
              Text.of("decision.student-without-address", row.studentName()),
              Optional.empty(),
              false));
    }
    List<Object> values =
        new ArrayList<>(
            List.of(
                row.studentName(),
                row.unitName(),
                row.firstDay(),
                row.lastDay(),
                settings.baseUrl() + "/completion/mine.xhtml?region=" + row.regionId(),
                Text.of("region.name")));
    values.addAll(Arrays.asList(more));
    Mail mail =
        Mail.of(
                row.regionId(),
                template,
                new Receiver(student.email().get(), student.fullName(), student.language()),
                values.toArray())
            .about(CompletionFile.SUBJECT, row.id());
    outbox.post(document.map(mail::attaching).orElse(mail));
    return List.of();
  }
}
