package org.famulus.web.matching;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.web.list.Ticked;

/**
 * The proposals that can be ticked, as they were worked out when the page was made, and whose tick
 * somebody took away: each is ticked until then.
 */
final class ShownProposals implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Long, ShownProposal> all = new LinkedHashMap<>();
  private final Set<Long> onPage = new HashSet<>();
  private final Set<Long> unticked = new HashSet<>();

  /** Forgets what was shown before, but no tick that was taken away. */
  void show(List<PlaceProposal> proposed, List<PlaceProposal> page) {
    all.clear();
    onPage.clear();
    proposed.stream()
        .filter(ShownProposals::canBeTicked)
        .forEach(each -> all.put(wish(each), ShownProposal.of(each)));
    page.stream().filter(ShownProposals::canBeTicked).forEach(each -> onPage.add(wish(each)));
  }

  /** Whether a proposal has a tick. */
  boolean isTicked(PlaceProposal proposal) {
    return canBeTicked(proposal) && !unticked.contains(wish(proposal));
  }

  /** Whether a proposal can have a tick: what needs a written reason is asked for by itself. */
  static boolean canBeTicked(PlaceProposal proposal) {
    return !proposal.option().isReasonNeeded();
  }

  /** Those ticked on the page that was looked at, and those of the other pages if they are meant. */
  List<ShownProposal> chosen(Ticked ticked) {
    for (Long wish : onPage) {
      if (ticked.ids().contains(wish)) {
        unticked.remove(wish);
      } else {
        unticked.add(wish);
      }
    }
    return all.values().stream()
        .filter(
            each ->
                onPage.contains(each.ask().wishId())
                    ? ticked.ids().contains(each.ask().wishId())
                    : ticked.everything())
        .toList();
  }

  /** The one for a wish. */
  ShownProposal of(long wish) {
    return all.get(wish);
  }

  /** How many there are. */
  int number() {
    return all.size();
  }

  /** How many there are on other pages. */
  int numberElsewhere() {
    return all.size() - onPage.size();
  }

  private static long wish(PlaceProposal proposal) {
    return proposal.student().wish().id();
  }
}
