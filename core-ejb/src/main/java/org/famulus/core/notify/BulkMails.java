package org.famulus.core.notify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Mail to a filtered list of applicants, previewed before it is sent. */
@Stateless
public class BulkMails {

  private static final String TEMPLATE = "notify.mail.bulk";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicantAddresses addresses;
  @Inject private Outbox outbox;

  /** What sending the mail would do. */
  @Reads(permission = Permission.MAIL_SEND)
  public BulkPreview preview(String regionId, BulkMail mail) {
    gate.allow(Target.region(regionId));
    List<ApplicantAddresses.Line> lines = lines(regionId, mail);
    Optional<Mail> first = reachable(lines).stream().findFirst().map(l -> write(regionId, mail, l));
    return new BulkPreview(
        reachable(lines).size(),
        lines.stream()
            .filter(line -> line.email().isEmpty())
            .map(ApplicantAddresses.Line::name)
            .toList(),
        first.map(outbox::content),
        first.map(Mail::receiver));
  }

  /** Sends the mail; answers to how many. */
  @UseCase(value = "mail.bulk", permission = Permission.MAIL_SEND)
  public Outcome<Long> send(String regionId, BulkMail mail) {
    gate.allow(Target.region(regionId));
    running.current().about("CALL", mail.callId(), mail.subject());
    List<Reason> faults = mail.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<ApplicantAddresses.Line> receivers = reachable(lines(regionId, mail));
    if (receivers.isEmpty()) {
      return Outcome.refused(Reason.of("notify.no-receivers"));
    }
    receivers.forEach(line -> outbox.post(write(regionId, mail, line)));
    running.current().change("receivers", null, receivers.size());
    return Outcome.done((long) receivers.size());
  }

  private List<ApplicantAddresses.Line> lines(String regionId, BulkMail mail) {
    return mail.states().isEmpty()
        ? List.of()
        : addresses.of(regionId, mail.callId(), mail.states());
  }

  private static List<ApplicantAddresses.Line> reachable(List<ApplicantAddresses.Line> lines) {
    return lines.stream().filter(line -> line.email().isPresent()).toList();
  }

  private static Mail write(String regionId, BulkMail mail, ApplicantAddresses.Line line) {
    return Mail.of(
            regionId,
            TEMPLATE,
            new Receiver(line.email().orElseThrow(), line.name(), line.language()),
            line.name(),
            mail.subject().strip(),
            mail.text().strip(),
            Text.of("region.name"))
        .about("APPLICATION", line.applicationId());
  }
}
