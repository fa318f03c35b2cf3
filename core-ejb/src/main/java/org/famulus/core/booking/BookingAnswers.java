package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.access.Gate;
import org.famulus.core.booking.BookingsForChange.Opened;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * A host's answers to bookings: by account, by its personal link, or by staff for it. Each is what
 * {@link HostAnswers} does, behind its own right.
 */
@Stateless
public class BookingAnswers {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private BookingsForChange forChange;
  @Inject private HostAnswers answers;
  @Inject private PersonalLinks links;

  /**
   * The host takes the student; her placement begins.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "booking.accept", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> accept(String regionId, long id, long version, WrittenReasons reasons) {
    return answers.accept(open(regionId, id), version, reasons);
  }

  /** The host cannot take her. */
  @UseCase(value = "booking.decline", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> decline(String regionId, long id, long version, String reason) {
    return answers.decline(open(regionId, id), version, reason);
  }

  /** The host can take her on other days. */
  @UseCase(value = "booking.propose", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> propose(
      String regionId, long id, long version, Proposal proposal, WrittenReasons reasons) {
    return answers.propose(open(regionId, id), version, proposal, reasons);
  }

  /** The host takes back a place that was booked; the student is told, and what is free nearby. */
  @UseCase(value = "booking.cancel", permission = Permission.BOOKING_ANSWER)
  public Outcome<Long> cancel(String regionId, long id, long version, String reason) {
    return answers.cancel(open(regionId, id), version, reason);
  }

  /** The same as {@link #accept} by the host's personal link, which is used up by it. */
  @UseCase("booking.accept-by-link")
  public Outcome<Long> acceptByLink(String token) {
    return byLink(
        token,
        opened -> answers.accept(opened, opened.booking().version(), WrittenReasons.none()));
  }

  /** The same as {@link #decline} by the host's personal link. */
  @UseCase("booking.decline-by-link")
  public Outcome<Long> declineByLink(String token, String reason) {
    return byLink(token, opened -> answers.decline(opened, opened.booking().version(), reason));
  }

  /** The same as {@link #propose} by the host's personal link. */
  @UseCase("booking.propose-by-link")
  public Outcome<Long> proposeByLink(String token, Proposal proposal) {
    return byLink(
        token,
        opened ->
            answers.propose(
                opened, opened.booking().version(), proposal, WrittenReasons.none()));
  }

  private Opened open(String regionId, long id) {
    Opened opened = forChange.open(regionId, id);
    gate.allow(opened.ofHost());
    answers.noteHost(opened);
    return opened;
  }

  private Outcome<Long> byLink(String token, Function<Opened, Outcome<Long>> answer) {
    Optional<PersonalLink> link = links.take(LinkPurpose.ANSWER_BOOKING, token);
    if (link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    gate.allowByLink(occasion.regionId());
    Outcome<Long> outcome =
        answer.apply(forChange.open(occasion.regionId(), occasion.subjectId()));
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }
}
