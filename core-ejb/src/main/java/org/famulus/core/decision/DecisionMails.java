package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/** Tells students and units what was decided. Who cannot be reached is said as a notice. */
@ApplicationScoped
public class DecisionMails {

  /** Kind of record in audit trail and mail log. */
  static final String SUBJECT = "DECISION";

  @Inject private Outbox outbox;
  @Inject private Texts texts;
  @Inject private Settings settings;
  @Inject private UnitContacts contacts;

  /**
   * A decision with what it is about.
   *
   * @param decision the decision
   * @param subject what it is about
   */
  record Issued(AdmissionDecision decision, DecisionSubject subject) {}

  /**
   * An admission that takes the place of another one.
   *
   * @param number number of the admission that counts no longer
   * @param revocation the decision that revokes it
   * @param admission the one that counts now
   */
  record Replacement(String number, Issued revocation, Issued admission) {}

  /** Every student gets her decision; every unit gets one mail with all its students. */
  List<Reason> admitted(String regionId, List<Issued> decisions) {
    List<Reason> notices = new ArrayList<>();
    decisions.forEach(issued -> toStudent(regionId, "decision.mail.admitted", issued, notices));
    Map<Long, List<Issued>> byInterest =
        decisions.stream()
            .collect(
                Collectors.groupingBy(
                    issued -> issued.subject().interestId(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byInterest.values().forEach(
        ofUnit -> toUnit(regionId, "decision.mail.unit-admitted", ofUnit, notices));
    return notices;
  }

  /** Student and unit learn that a decision was revoked. */
  List<Reason> revoked(String regionId, Issued revocation) {
    List<Reason> notices = new ArrayList<>();
    toStudent(
        regionId,
        "decision.mail.revoked",
        revocation,
        notices,
        revocation.decision().reason().orElse(""));
    toUnit(regionId, "decision.mail.unit-revoked", List.of(revocation), notices);
    return notices;
  }

  /** The student gets one mail about both places, and each unit concerned is told once. */
  List<Reason> replaced(String regionId, Replacement change) {
    Issued revocation = change.revocation();
    Issued admission = change.admission();
    PlaceRow before = revocation.subject().at();
    List<Reason> notices = new ArrayList<>();
    toStudent(
        regionId,
        "decision.mail.replaced",
        admission,
        notices,
        revocation.decision().reason().orElse(""),
        change.number(),
        revocation.decision().number(),
        before.unit(),
        before.firstDay(),
        before.lastDay());
    if (revocation.subject().place().unitId() == admission.subject().place().unitId()) {
      toUnit(
          regionId,
          "decision.mail.unit-replaced",
          List.of(admission),
          notices,
          before.firstDay(),
          before.lastDay());
    } else {
      toUnit(regionId, "decision.mail.unit-revoked", List.of(revocation), notices);
      toUnit(regionId, "decision.mail.unit-admitted", List.of(admission), notices);
    }
    return notices;
  }

  /** The unit learns that a student does not come. */
  List<Reason> declined(String regionId, Issued admission) {
    List<Reason> notices = new ArrayList<>();
    toUnit(regionId, "decision.mail.unit-declined", List.of(admission), notices);
    return notices;
  }

  /**
   * Writes to the student.
   *
   * @param more values that follow those of every decision; the first is the written reason
   */
  private void toStudent(
      String regionId, String template, Issued issued, List<Reason> notices, Object... more) {
    DecisionSubject subject = issued.subject();
    if (subject.email().isEmpty()) {
      notices.add(Reason.notice("decision.student-without-address", subject.studentName()));
      return;
    }
    Receiver receiver =
        new Receiver(subject.email().get(), subject.studentName(), subject.language());
    List<Object> values =
        new ArrayList<>(
            List.of(
                subject.studentName(),
                issued.decision().number(),
                subject.at().unit(),
                Text.of("field." + subject.at().field()),
                subject.at().firstDay(),
                subject.at().lastDay(),
                Text.of("region.name"),
                settings.baseUrl() + "/placement/list.xhtml?region=" + regionId));
    values.addAll(List.of(more));
    Mail mail =
        Mail.of(regionId, template, receiver, values.toArray())
            .about(SUBJECT, issued.decision().id());
    outbox.post(issued.decision().documentId().map(mail::attaching).orElse(mail));
  }

  private void toUnit(
      String regionId, String template, List<Issued> ofUnit, List<Reason> notices, Object... more) {
    Issued first = ofUnit.get(0);
    String unit = first.subject().at().unit();
    List<Receiver> receivers =
        contacts.of(
            regionId,
            Optional.of(first.subject().interestId()),
            first.subject().place().unitId());
    if (receivers.isEmpty()) {
      notices.add(Reason.notice("decision.unit-without-address", unit));
    }
    for (Receiver receiver : receivers) {
      List<Object> values =
          new ArrayList<>(
              List.of(
                  receiver.name(),
                  unit,
                  lines(regionId, Language.ofCode(receiver.language()), ofUnit),
                  Text.of("region.name"),
                  settings.baseUrl() + "/placement/list.xhtml?region=" + regionId));
      values.addAll(List.of(more));
      outbox.post(
          Mail.of(regionId, template, receiver, values.toArray())
              .about(SUBJECT, first.decision().id()));
    }
  }

  private String lines(String regionId, Language language, List<Issued> ofUnit) {
    return ofUnit.stream()
        .map(
            issued ->
                texts.say(
                    regionId,
                    language,
                    Text.of(
                        "decision.mail.line",
                        issued.subject().studentName(),
                        issued.subject().institution(),
                        issued.subject().at().firstDay(),
                        issued.subject().at().lastDay(),
                        issued.decision().number())))
        .collect(Collectors.joining("\n"));
  }
}
