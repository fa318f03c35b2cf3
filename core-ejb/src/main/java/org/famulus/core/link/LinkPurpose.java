package org.famulus.core.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.famulus.region.spi.catalogue.Step;

/** What a personal link is for, and nothing else; label {@code link.purpose.<NAME>}. */
public enum LinkPurpose {
  /** A unit's contact registers interest; the subject is the unit. */
  REGISTER_INTEREST("/link/interest.xhtml", Step.INTEREST),
  /** A unit's contact names supervisors; the subject is the interest. */
  NAME_SUPERVISORS("/link/supervisors.xhtml", Step.INTEREST),
  /** A unit's contact says that something cannot be given; the subject is the interest. */
  DECLINE("/link/decline.xhtml", Step.INTEREST),
  /** A supervisor confirms that a placement is done; the subject is the placement. */
  CONFIRM_PLACEMENT("/link/confirm.xhtml", Step.COMPLETION),
  /** A student says whether she agrees to another place; the subject is the admission she has. */
  AGREE_TO_MOVE("/link/move.xhtml", Step.ALLOCATION),
  /** A host answers a booking; the subject is the booking. */
  ANSWER_BOOKING("/link/booking.xhtml", Step.BOOKING),
  /** A host signs that it is willing to take students; the subject is the host. */
  SIGN_WILLINGNESS("/link/willingness.xhtml", Step.HOST),
  /** A host describes itself; the subject is the host. */
  DESCRIBE_HOST("/link/profile.xhtml", Step.HOST);

  /** How long every link works; its receiver can renew it. */
  private static final Period VALIDITY = Period.ofDays(14);

  /** Its mail names the last day, so a link works to the end of that day, whenever it was sent. */
  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59);

  private final String page;
  private final Step step;

  LinkPurpose(String page, Step step) {
    this.page = page;
    this.step = step;
  }

  /** The step of the season it belongs to; a programme without it sends no such link. */
  public Step step() {
    return step;
  }

  /** When a link sent now ends by itself: at the end of its last day where the programme is. */
  static Instant end(Instant sent, ZoneId zone) {
    return LocalDate.ofInstant(sent, zone)
        .plus(VALIDITY)
        .atTime(LAST_MOMENT)
        .atZone(zone)
        .toInstant();
  }

  /** The page the link opens. */
  public String page() {
    return page;
  }
}
