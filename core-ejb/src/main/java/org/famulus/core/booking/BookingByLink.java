package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkState;
import org.famulus.core.link.LinkView;
import org.famulus.core.shared.Outcome;

/** What a host sees and does by its personal link, without an account. */
@ApplicationScoped
public class BookingByLink {

  @Inject private LinkReceivers receivers;
  @Inject private BookingRepository bookings;
  @Inject private BookingAnswers answers;

  /** The link and the booking it asks about, if there is such a link. */
  @Transactional
  public Optional<Asked> open(String token) {
    return receivers.open(LinkPurpose.ANSWER_BOOKING, token).map(this::asked);
  }

  /** The host takes the student. */
  public Outcome<Long> accept(String token) {
    return receivers.as(token, () -> answers.acceptByLink(token));
  }

  /** The host cannot take her. */
  public Outcome<Long> decline(String token, String reason) {
    return receivers.as(token, () -> answers.declineByLink(token, reason));
  }

  /** The host can take her on other days. */
  public Outcome<Long> propose(String token, Proposal proposal) {
    return receivers.as(token, () -> answers.proposeByLink(token, proposal));
  }

  private Asked asked(LinkView link) {
    boolean told = link.state().works() || link.state() == LinkState.USED;
    return new Asked(
        link,
        told ? bookings.row(link.regionId(), link.subjectId()) : Optional.empty());
  }

  /**
   * What a host is asked.
   *
   * @param link the link
   * @param booking the booking; told only while the link works, or to whoever has used it
   */
  public record Asked(LinkView link, Optional<BookingRow> booking) {

    /** Whether the form is shown. */
    public boolean isOpen() {
      return link.state().works() && link.open();
    }
  }
}
