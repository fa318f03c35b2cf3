package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingFile.Asked;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.rule.Moment;

/** Carries out a host's answers, whoever gives them. It asks for no right. */
@ApplicationScoped
class HostAnswers {

  private static final Set<BookingState> WAITS_FOR_HOST = Set.of(BookingState.REQUESTED);

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private RunningUseCases running;
  @Inject private BookingsForChange forChange;
  @Inject private BookingAgreement agreement;
  @Inject private BookingFile file;
  @Inject private BookingFaults faults;
  @Inject private BookingMails mails;
  @Inject private BookingRepository bookings;
  @Inject private OrganisationRepository organisations;
  @Inject private PlacementRepository placements;
  @Inject private Tasks tasks;

  Outcome<Long> accept(Opened opened, long version, WrittenReasons reasons) {
    Optional<Outcome<Long>> unfit =
        forChange.unfit(opened.booking(), version, WAITS_FOR_HOST);
    return unfit.isPresent() ? unfit.get() : agreement.agree(opened, reasons);
  }

  Outcome<Long> decline(Opened opened, long version, String reason) {
    Booking booking = opened.booking();
    Optional<Outcome<Long>> unfit = forChange.unfit(booking, version, BookingState.OPEN);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    List<Reason> wrong = BookingsForChange.faultsOf("declineReason", reason, true);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    running
        .current()
        .change("state", booking.state(), BookingState.DECLINED)
        .change("reason", null, reason.strip());
    booking.decline(reason.strip(), clock.instant());
    bookings.flush();
    return Outcome.done(booking.id(), mails.declined(opened));
  }

  Outcome<Long> propose(
      Opened opened, long version, Proposal proposal, WrittenReasons reasons) {
    Booking booking = opened.booking();
    String regionId = booking.regionId();
    Optional<Outcome<Long>> unfit = forChange.unfit(booking, version, BookingState.OPEN);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    List<Reason> wrong = faults(opened, proposal, file.today(regionId));
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    DaySpan days = new DaySpan(proposal.firstDay(), proposal.lastDay());
    Optional<String> words = BookingsForChange.written(proposal.words());
    Judgement judgement =
        file.judge(
            Moment.BOOKING_CHANGE,
            opened.offer(),
            new Asked(booking.personId(), days, Optional.empty(), words),
            reasons);
    List<Reason> refusals =
        faults.refusals(judgement, opened.offer(), days, file.today(regionId));
    if (!refusals.isEmpty() || !judgement.isFree()) {
      return Outcome.refused(refusals.isEmpty() ? judgement.holds() : refusals);
    }
    running
        .current()
        .change("state", booking.state(), BookingState.PROPOSED)
        .change(
            "proposedFirstDay",
            booking.proposed().map(DaySpan::firstDay).orElse(null),
            days.firstDay())
        .change(
            "proposedLastDay",
            booking.proposed().map(DaySpan::lastDay).orElse(null),
            days.lastDay());
    booking.propose(
        days, words, file.today(regionId), forChange.answerBy(regionId, days.firstDay()));
    bookings.flush();
    List<Reason> notices = new ArrayList<>(judgement.allReasons());
    notices.addAll(mails.proposed(regionId, booking.id()));
    return Outcome.done(booking.id(), notices);
  }

  Outcome<Long> cancel(Opened opened, long version, String reason) {
    Booking booking = opened.booking();
    Optional<Outcome<Long>> unfit =
        forChange.unfit(booking, version, Set.of(BookingState.ACCEPTED));
    if (unfit.isPresent()) {
      return unfit.get();
    }
    List<Reason> wrong = BookingsForChange.faultsOf("cancelReason", reason, true);
    if (!wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Placement placement =
        placements
            .ofBooking(booking.id())
            .flatMap(each -> placements.lock(booking.regionId(), each.id()))
            .orElseThrow();
    if (!PlacementState.BEFORE_START.contains(placement.state())) {
      return Outcome.refused(Reason.of("booking.already-started"));
    }
    running
        .current()
        .change("state", booking.state(), BookingState.CANCELLED)
        .change("reason", null, reason.strip());
    placement.cancel(file.today(booking.regionId()), reason.strip());
    tasks.settleOfPlacement(placement.id());
    booking.cancel(reason.strip(), clock.instant());
    bookings.flush();
    return Outcome.done(booking.id(), mails.cancelled(opened));
  }

  /** Says in the audit trail for which host staff acts. */
  void noteHost(Opened opened) {
    String regionId = opened.booking().regionId();
    if (gate.caller().holdsInWhole(regionId, Permission.BOOKING_ANSWER)) {
      organisations
          .find(regionId, opened.offer().unitId())
          .ifPresent(host -> running.current().onBehalfOf(host.name()));
    }
  }

  private List<Reason> faults(Opened opened, Proposal proposal, LocalDate today) {
    List<Reason> wrong =
        new ArrayList<>(BookingsForChange.faultsOf("words", proposal.words(), false));
    if (proposal.firstDay() == null) {
      wrong.add(Reason.ofField("firstDay", "field.required"));
    }
    if (proposal.lastDay() == null) {
      wrong.add(Reason.ofField("lastDay", "field.required"));
    }
    if (proposal.firstDay() != null && proposal.lastDay() != null) {
      wrong.addAll(
          faults.of(
              opened.offer(),
              opened.booking().personId(),
              new DaySpan(proposal.firstDay(), proposal.lastDay()),
              today));
    }
    return wrong;
  }
}
