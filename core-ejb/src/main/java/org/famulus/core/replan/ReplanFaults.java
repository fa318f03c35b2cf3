package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.Slot;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;

/** Why a plan cannot be carried out as it stands: what its students say, and the days. */
@ApplicationScoped
class ReplanFaults {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private AllotmentFile file;

  /** The faults of a plan, each with the student and the remedy; none if it may go on. */
  List<Reason> of(Replan plan, List<NamedMove> moves) {
    LocalDate today = regions.today(plan.regionId(), clock);
    Map<Long, Slot> slots = file.slotsByOffer(plan.callId());
    Rooms rooms = new Rooms(moves.stream().map(NamedMove::move).toList(), slots);
    return moves.stream()
        .flatMap(
            named ->
                key(named.move(), slots, today, rooms)
                    .map(
                        key ->
                            Reason.of(
                                key, named.student().fullName(), named.applicationNumber()))
                    .stream())
        .toList();
  }

  private static Optional<String> key(
      ReplanMove move, Map<Long, Slot> slots, LocalDate today, Rooms rooms) {
    if (!move.isDisplaced() && !slots.get(move.fromOfferId()).firstDay().isAfter(today)) {
      return Optional.of("replan.begins");
    }
    if (move.lacksConsent()) {
      return Optional.of("replan.lacks-consent." + move.consent());
    }
    if (move.outcome().filter(to -> !slots.get(to).firstDay().isAfter(today)).isPresent()) {
      return Optional.of("replan.place-begins");
    }
    return rooms.isInVain(move) ? Optional.of("replan.in-vain") : Optional.empty();
  }

  /** For whom those who move make room, as planned and as students have answered. */
  private static final class Rooms {

    private final List<ReplanMove> moves;
    private final Map<Long, Slot> slots;
    private final Set<ReplanMove> asPlanned;
    private final Set<ReplanMove> asAnswered;

    Rooms(List<ReplanMove> moves, Map<Long, Slot> slots) {
      this.moves = moves;
      this.slots = slots;
      this.asPlanned = notInVain(ReplanMove::toOfferId);
      this.asAnswered = notInVain(ReplanMove::outcome);
    }

    /** Whether she was to make room for somebody, and after a no does so for nobody. */
    boolean isInVain(ReplanMove move) {
      return asPlanned.contains(move) && !asAnswered.contains(move);
    }

    /** Whose place is gone, who gains by it, who makes room for one of these, and so on. */
    private Set<ReplanMove> notInVain(Function<ReplanMove, Optional<Long>> place) {
      Set<ReplanMove> found = new HashSet<>();
      Predicate<ReplanMove> isNeeded =
          move ->
              found.stream()
                  .anyMatch(
                      other ->
                          place.apply(other).filter(to -> needs(other, to, move)).isPresent());
      List<ReplanMove> next =
          moves.stream().filter(move -> move.isDisplaced() || move.isBetter()).toList();
      while (found.addAll(next)) {
        next = moves.stream().filter(isNeeded).toList();
      }
      return found;
    }

    /** Whether somebody comes to her place, or from elsewhere to its unit in the same year. */
    private boolean needs(ReplanMove other, long to, ReplanMove leaver) {
      long pool = pool(leaver.fromOfferId());
      return to == leaver.fromOfferId()
          || (pool(to) == pool && pool(other.fromOfferId()) != pool);
    }

    private long pool(long offerId) {
      return slots.get(offerId).poolId();
    }
  }
}
