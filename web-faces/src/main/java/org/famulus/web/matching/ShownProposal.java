package org.famulus.web.matching;

import java.io.Serializable;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.matching.MatchedDays;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.core.matching.ProposedRequests.Ask;

/**
 * A proposal as it was shown.
 *
 * @param ask what is asked for if it is ticked
 * @param student whose it is
 * @param host who would be asked
 */
record ShownProposal(Ask ask, String student, String host) implements Serializable {

  static ShownProposal of(PlaceProposal proposal) {
    var wish = proposal.student().wish();
    var fit = proposal.option().option().fit();
    DaySpan days = fit.days();
    return new ShownProposal(
        new Ask(
            wish.id(),
            wish.version(),
            fit.offer().id(),
            new MatchedDays(days.firstDay(), days.lastDay(), wish.message().orElse(null))),
        wish.studentName(),
        fit.offer().hostName());
  }
}
