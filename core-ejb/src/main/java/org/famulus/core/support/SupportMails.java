package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.person.Person;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/** Tells a student what became of her claim; each answers a notice if she has no address. */
@ApplicationScoped
class SupportMails {

  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;

  /** It is handed in. */
  List<Reason> submitted(String regionId, long id) {
    return post(regionId, "submitted", id);
  }

  /** It will be paid, perhaps not in whole. */
  List<Reason> approved(String regionId, long id, Optional<String> note) {
    return post(regionId, "approved", id, note.orElse(""));
  }

  /** Something has to be put right. */
  List<Reason> sentBack(String regionId, long id, String reason) {
    return post(regionId, "sent-back", id, reason);
  }

  /** It is not supported. */
  List<Reason> refused(String regionId, long id, String reason) {
    return post(regionId, "refused", id, reason);
  }

  /** It stands in a payment file. */
  List<Reason> paid(String regionId, long id, LocalDate executionDay) {
    return post(regionId, "paid", id, executionDay);
  }

  private List<Reason> post(String regionId, String event, long id, Object... more) {
    SupportRow row = claims.row(regionId, id).orElseThrow();
    Person student = file.student(row.personId());
    if (student.email().isEmpty()) {
      return List.of(Reason.notice("decision.student-without-address", student.fullName()));
    }
    List<Object> values = new ArrayList<>(values(regionId, row, student));
    values.addAll(Arrays.asList(more));
    outbox.post(
        Mail.of(
                regionId,
                "support.mail." + event,
                new Receiver(student.email().get(), student.fullName(), student.language()),
                values.toArray())
            .about(SupportFile.SUBJECT, id));
    return List.of();
  }

  private List<Object> values(String regionId, SupportRow row, Person student) {
    return List.of(
        student.fullName(),
        row.number(),
        row.unitName(),
        row.firstDay(),
        row.lastDay(),
        Texts.amount(
            row.counting(),
            row.currency(),
            Language.ofCode(student.language())),
        Text.of("region.name"),
        settings.baseUrl() + "/support/record.xhtml?region=" + regionId + "&id=" + row.id());
  }
}
