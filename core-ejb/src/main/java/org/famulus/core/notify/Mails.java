package org.famulus.core.notify;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** The outbox as staff sees it: what was sent, what waits, what failed, and what to do about it. */
@Stateless
public class Mails {

  private static final String SUBJECT = "MAIL";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private MailRepository mails;
  @Inject private MailSession session;
  @Inject private Outbox outbox;
  @Inject private Event<MailPosted> posted;

  /** A page of mails with counts per state. */
  @Reads(permission = Permission.MAIL_VIEW)
  public Slice<MailRow> find(MailCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    Map<String, Count> byState = mails.countByState(criteria);
    return new Slice<>(
        mails.list(criteria, sort, page).stream().map(MailRow::of).toList(),
        ListCounts.sum(byState, criteria.states()),
        Map.of("state", byState));
  }

  /**
   * One mail with its text.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.MAIL_VIEW)
  public MailRow detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return mails
        .find(id)
        .filter(mail -> mail.regionId().filter(regionId::equals).isPresent())
        .map(MailRow::of)
        .orElseThrow(() -> new NotFoundException("mail", id));
  }

  /** Whether the server has a mail session; without one, mails are held. */
  @Reads(permission = Permission.MAIL_VIEW)
  public boolean canSend(String regionId) {
    gate.allow(Target.region(regionId));
    return session.find().isPresent();
  }

  /** Sends a mail that failed or came back once more. */
  @UseCase(value = "mail.retry", permission = Permission.MAIL_SEND)
  public Outcome<Long> retry(String regionId, long id) {
    gate.allow(Target.region(regionId));
    MailMessage mail = require(regionId, id);
    MailRow row = MailRow.of(mail);
    if (row.linkGone()) {
      return Outcome.refused(Reason.of("notify.link-gone"));
    }
    if (!row.mayRetry()) {
      return Outcome.refused(Reason.of("notify.not-failed", stateLabel(mail)));
    }
    MailState before = mail.state();
    mail.retry(clock.instant());
    posted.fire(new MailPosted());
    return noted(mail, before);
  }

  /** Notes that a mail came back, with what the returned message said. */
  @UseCase(value = "mail.bounced", permission = Permission.MAIL_SEND)
  public Outcome<Long> markBounced(String regionId, long id, String reason) {
    gate.allow(Target.region(regionId));
    MailMessage mail = require(regionId, id);
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("reason", "field.required"));
    }
    if (!MailRow.of(mail).mayBounce()) {
      return Outcome.refused(Reason.of("notify.not-sent", stateLabel(mail)));
    }
    MailState before = mail.state();
    mail.bounced(reason.strip());
    return noted(mail, before);
  }

  /** Writes a test mail, to see whether mail works. */
  @UseCase(value = "mail.test", permission = Permission.MAIL_SEND)
  public Outcome<Long> sendTest(String regionId, String address, String language) {
    gate.allow(Target.region(regionId));
    if (address == null || !MailAddress.isPlausible(address)) {
      return Outcome.refused(
          Reason.ofField("address", "field.not-an-email", address == null ? "" : address));
    }
    running.current().change("mailAddress", null, address);
    outbox.post(
        Mail.of(
            regionId,
            "notify.mail.test",
            new Receiver(address.strip(), gate.caller().name(), language),
            gate.caller().name()));
    return Outcome.done(null);
  }

  private Outcome<Long> noted(MailMessage mail, MailState before) {
    running
        .current()
        .about(SUBJECT, mail.id(), mail.content().subject())
        .change("state", before, mail.state());
    return Outcome.done(mail.id());
  }

  private MailMessage require(String regionId, long id) {
    return mails.lock(regionId, id).orElseThrow(() -> new NotFoundException("mail", id));
  }

  private static Text stateLabel(MailMessage mail) {
    return Text.of("notify.state." + mail.state());
  }
}
