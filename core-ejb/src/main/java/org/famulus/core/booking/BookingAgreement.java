package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.BookingFile.Asked;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.compliance.RequirementPlan;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.TaskSubject;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.rule.Moment;

/**
 * Both sides have said yes: the placement begins its life in the same transaction. Whoever calls
 * holds the locks of student, booking and offer, so that no place is given twice and no student is
 * in two places. It asks for no right.
 */
@ApplicationScoped
class BookingAgreement {

  @Inject private Clock clock;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private BookingFile file;
  @Inject private BookingFaults faults;
  @Inject private BookingRepository bookings;
  @Inject private BookingMails mails;
  @Inject private OrganisationRepository organisations;
  @Inject private PlacementRepository placements;
  @Inject private RequirementPlan requirements;
  @Inject private Tasks tasks;

  /**
   * Agrees on the days in question.
   *
   * @param reasons reasons written to go on against warnings
   */
  Outcome<Long> agree(Opened opened, WrittenReasons reasons) {
    Booking booking = opened.booking();
    HostOffer offer = opened.offer();
    DaySpan days = booking.inQuestion();
    LocalDate today = file.today(booking.regionId());
    List<Reason> wrong = faults.of(offer, booking.personId(), days, today);
    if (!wrong.isEmpty()) {
      return refused(wrong);
    }
    Judgement judgement =
        file.judge(Moment.BOOKING_ACCEPT, offer, asked(booking, days), reasons);
    List<Reason> refusals = faults.refusals(judgement, offer, days, today);
    if (!refusals.isEmpty() || !judgement.isFree()) {
      return refused(refusals.isEmpty() ? judgement.holds() : refusals);
    }
    boolean byStudent = booking.state() == BookingState.PROPOSED;
    Instant now = clock.instant();
    running
        .current()
        .change("state", booking.state(), BookingState.ACCEPTED)
        .change("firstDay", booking.days().firstDay(), days.firstDay())
        .change("lastDay", booking.days().lastDay(), days.lastDay());
    booking.accept(now);
    Placement placement = begin(booking, offer, now);
    bookings.flush();
    requirements.determine(booking.regionId(), List.of(placement));
    if (!judgement.tasks().isEmpty()) {
      tasks.raise(toDo(booking, placement), judgement.tasks(), days.firstDay(), today);
    }
    List<Reason> notices = new ArrayList<>(judgement.allReasons());
    notices.addAll(withdrawOthers(booking, days, now));
    notices.addAll(mails.accepted(booking.regionId(), booking.id(), byStudent));
    return Outcome.done(booking.id(), notices);
  }

  private Placement begin(Booking booking, HostOffer offer, Instant now) {
    Organisation host =
        organisations.find(booking.regionId(), offer.unitId()).orElseThrow();
    return placements.add(
        Placement.byBooking(
            booking.regionId(),
            booking.number(),
            now,
            booking.id(),
            new Placement.Subject(
                booking.personId(),
                booking.institutionId(),
                offer.unitId(),
                host.parentId(),
                offer.kind(),
                offer.field(),
                booking.days().firstDay(),
                booking.days().lastDay())));
  }

  /** What else she asked for on these days, she cannot have; its hosts wait no longer. */
  private List<Reason> withdrawOthers(Booking agreed, DaySpan days, Instant now) {
    List<Reason> notices = new ArrayList<>();
    for (Booking other :
        bookings.ofPerson(agreed.regionId(), agreed.personId(), BookingState.OPEN)) {
      if (other.inQuestion().meets(days)) {
        other.withdraw(Optional.empty(), now);
        bookings.flush();
        running.current().change("alsoWithdrawn", null, other.number());
        notices.addAll(mails.withdrawn(agreed.regionId(), other.id()));
      }
    }
    return notices;
  }

  private Asked asked(Booking booking, DaySpan days) {
    LocalDate requested =
        LocalDate.ofInstant(booking.requestedAt(), regions.timeZone(booking.regionId()));
    return new Asked(booking.personId(), days, Optional.of(requested), booking.message());
  }

  private static TaskSubject toDo(Booking booking, Placement placement) {
    return new TaskSubject(
        booking.regionId(),
        BookingsForChange.SUBJECT,
        booking.id(),
        placement.id(),
        Optional.of(booking.personId()));
  }

  /** Who agrees has no form in which a field could be wrong. */
  private static Outcome<Long> refused(List<Reason> reasons) {
    return Outcome.refused(reasons.stream().map(BookingAgreement::withoutField).toList());
  }

  private static Reason withoutField(Reason reason) {
    return new Reason(
        reason.ruleId(), reason.effect(), reason.text(), Optional.empty(), reason.waivable());
  }
}
