package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Hosts say what they offer; staff may do it for them. */
@Stateless
public class HostOfferEditing {

  /** Kind of record in audit trail and mail log. */
  static final String SUBJECT = "HOST_OFFER";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private BookingFile file;
  @Inject private HostOfferFaults faults;
  @Inject private HostOfferRepository offers;
  @Inject private OrganisationRepository organisations;
  @Inject private LastChange lastChange;

  /** Notes what a host would offer; nobody else sees it yet. */
  @UseCase(value = "host-offer.draft", permission = Permission.HOST_OFFER_EDIT)
  public Outcome<Long> draft(String regionId, HostOfferForm form) {
    gate.allow(Target.organisation(regionId, form.unitId()));
    List<Reason> wrong = faults.of(regionId, form, file.today(regionId), Optional.empty());
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    HostOffer offer = offers.add(new HostOffer(regionId, form));
    offers.close(offer.id(), form.closed());
    running
        .current()
        .about(SUBJECT, offer.id(), label(offer))
        .change("state", null, offer.state())
        .change("firstDay", null, offer.window().firstDay())
        .change("lastDay", null, offer.window().lastDay())
        .change("capacity", null, offer.capacity());
    return Outcome.done(offer.id());
  }

  /**
   * Changes what is offered; what was booked stays.
   *
   * @param reasons reasons written to go on against warnings, if it is published
   */
  @UseCase(value = "host-offer.change", permission = Permission.HOST_OFFER_EDIT)
  public Outcome<Long> change(
      String regionId, long id, long version, HostOfferForm form, WrittenReasons reasons) {
    HostOffer offer = open(regionId, id);
    if (offer.version() != version) {
      return overtaken(offer);
    }
    if (!offer.isChangeable()) {
      return Outcome.refused(Reason.of("host-offer.not-in-this-state"));
    }
    if (form.unitId() != offer.unitId()) {
      return Outcome.refused(Reason.ofField("unit", "host-offer.host-stays"));
    }
    List<Reason> wrong =
        faults.of(regionId, form, file.today(regionId), Optional.of(offers.occupation(offer)));
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    DaySpan window = offer.window();
    int capacity = offer.capacity();
    offer.describe(form);
    offers.close(id, form.closed());
    running
        .current()
        .change("firstDay", window.firstDay(), offer.window().firstDay())
        .change("lastDay", window.lastDay(), offer.window().lastDay())
        .change("capacity", capacity, offer.capacity());
    if (offer.state() != HostOfferState.PUBLISHED) {
      return Outcome.done(id);
    }
    Judgement judgement = file.judge(offer, reasons);
    return judgement.isFree()
        ? Outcome.done(id, judgement.allReasons())
        : Outcome.refused(against(judgement));
  }

  /**
   * Lets students book it.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "host-offer.publish", permission = Permission.HOST_OFFER_EDIT)
  public Outcome<Long> publish(String regionId, long id, long version, WrittenReasons reasons) {
    HostOffer offer = open(regionId, id);
    if (offer.version() != version) {
      return overtaken(offer);
    }
    LocalDate today = file.today(regionId);
    if (offer.state() != HostOfferState.DRAFT || offer.window().lastDay().isBefore(today)) {
      return Outcome.refused(Reason.of("host-offer.not-in-this-state"));
    }
    Judgement judgement = file.judge(offer, reasons);
    if (!judgement.isFree()) {
      return Outcome.refused(against(judgement));
    }
    running.current().change("state", offer.state(), HostOfferState.PUBLISHED);
    offer.publish(today);
    return Outcome.done(id, judgement.allReasons());
  }

  /** Takes it back. Who has asked already can still be answered, and what was booked stays. */
  @UseCase(value = "host-offer.withdraw", permission = Permission.HOST_OFFER_EDIT)
  public Outcome<Long> withdraw(String regionId, long id, long version) {
    HostOffer offer = open(regionId, id);
    if (offer.version() != version) {
      return overtaken(offer);
    }
    if (!offer.isChangeable()) {
      return Outcome.refused(Reason.of("host-offer.not-in-this-state"));
    }
    running.current().change("state", offer.state(), HostOfferState.WITHDRAWN);
    offer.withdraw();
    return Outcome.done(id);
  }

  /** Ids of published offers whose window is past. */
  @Reads(permission = Permission.HOST_OFFER_EDIT)
  public List<Long> over(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return offers.over(regionId, today);
  }

  /** Notes that an offer's window is past. */
  @UseCase(value = "host-offer.end", permission = Permission.HOST_OFFER_EDIT)
  public Outcome<Long> end(String regionId, long id) {
    HostOffer offer = open(regionId, id);
    if (offer.state() != HostOfferState.PUBLISHED || offer.isOpen(file.today(regionId))) {
      return Outcome.refused(Reason.of("host-offer.not-in-this-state"));
    }
    running.current().change("state", offer.state(), HostOfferState.ENDED);
    offer.end();
    return Outcome.done(id);
  }

  private HostOffer open(String regionId, long id) {
    HostOffer offer =
        offers.lock(regionId, id).orElseThrow(() -> new NotFoundException("offer", id));
    gate.allow(Target.organisation(regionId, offer.unitId()));
    running.current().about(SUBJECT, id, label(offer));
    return offer;
  }

  private String label(HostOffer offer) {
    return organisations
        .find(offer.regionId(), offer.unitId())
        .orElseThrow(() -> new NotFoundException("host", offer.unitId()))
        .name();
  }

  private Outcome<Long> overtaken(HostOffer offer) {
    return lastChange.overtook(
        SUBJECT,
        offer.id(),
        Map.of(
            "state", offer.state().name(),
            "capacity", Integer.toString(offer.capacity()),
            "firstDay", offer.window().firstDay().toString(),
            "lastDay", offer.window().lastDay().toString()),
        offer.version());
  }

  private static List<Reason> against(Judgement judgement) {
    return judgement.passes() ? judgement.holds() : judgement.refusals();
  }
}
