package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * Asks for several places, one after the other, as staff asks for one. Each is a use case and a
 * transaction of its own: what came in between for one student keeps no other from hers, and the
 * answer says what came of each.
 */
@ApplicationScoped
public class ProposedRequests {

  @Inject private Matching matching;

  /** Asks for each, in the order given. */
  public List<Answer> ask(String regionId, List<Ask> places) {
    return places.stream()
        .map(
            each ->
                Answer.of(
                    each,
                    matching.request(
                        regionId,
                        each.wishId(),
                        each.version(),
                        each.offerId(),
                        each.days(),
                        WrittenReasons.none())))
        .toList();
  }

  /**
   * A place to ask for in a student's name.
   *
   * @param wishId her wish
   * @param version version of the wish that was looked at
   * @param offerId the place
   * @param days the days, and what the host reads
   */
  public record Ask(long wishId, long version, long offerId, MatchedDays days)
      implements Serializable {}

  /**
   * What came of one.
   *
   * @param ask what was asked for
   * @param done whether the host has been asked
   * @param reasons why not, or what to know all the same
   */
  public record Answer(Ask ask, boolean done, List<Reason> reasons) {

    public Answer {
      reasons = List.copyOf(reasons);
    }

    static Answer of(Ask ask, Outcome<Long> outcome) {
      if (outcome instanceof Outcome.Refused<Long> refused) {
        return new Answer(ask, false, refused.reasons());
      }
      return outcome instanceof Outcome.Done<Long> done
          ? new Answer(ask, true, done.notices())
          : new Answer(ask, false, List.of(Reason.of("matching.changed-meanwhile")));
    }
  }
}
