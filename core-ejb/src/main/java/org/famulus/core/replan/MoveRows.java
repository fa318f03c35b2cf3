package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.allocation.Slot;
import org.famulus.core.replan.MoveRow.Why;

/** Puts moves into words people know: names, places, and why. */
@ApplicationScoped
class MoveRows {

  @Inject private ReplanRepository replans;
  @Inject private PlaceNames names;
  @Inject private AllotmentFile file;

  /**
   * The moves of a plan.
   *
   * @param moves all of them, with whom they are about
   */
  List<MoveRow> of(Replan plan, List<NamedMove> moves) {
    Map<Long, PlaceRow> places = names.ofCall(plan.callId());
    Map<Long, Long> commitments =
        file.slots(plan.callId()).stream()
            .collect(Collectors.toMap(Slot::offerId, Slot::poolId));
    return moves.stream()
        .map(move -> row(move, roomFor(move.move(), moves, commitments), places))
        .toList();
  }

  /**
   * Those who get her place; if nobody does, those who come to its unit in another period of the
   * year, for whom its commitment has room only when she leaves.
   */
  private static List<String> roomFor(
      ReplanMove move, List<NamedMove> moves, Map<Long, Long> commitments) {
    List<String> place =
        names(moves, other -> other.toOfferId().equals(Optional.of(move.fromOfferId())));
    Long commitment = commitments.get(move.fromOfferId());
    return place.isEmpty()
        ? names(
            moves,
            other ->
                other.toOfferId().map(commitments::get).filter(commitment::equals).isPresent()
                    && !commitments.get(other.fromOfferId()).equals(commitment))
        : place;
  }

  private static List<String> names(List<NamedMove> moves, Predicate<ReplanMove> whose) {
    return moves.stream()
        .filter(named -> whose.test(named.move()))
        .map(named -> named.student().fullName())
        .toList();
  }

  /** What a student is asked; empty if no other place is found for her. */
  Optional<AskedMove> asked(Replan plan, long moveId) {
    return of(plan, replans.named(plan.id())).stream()
        .filter(move -> move.id() == moveId)
        .filter(MoveRow::hasChoice)
        .findFirst()
        .map(
            move ->
                new AskedMove(
                    move.id(),
                    move.from(),
                    move.to().orElseThrow(),
                    move.rankAfter(),
                    move.why(),
                    move.roomFor().size(),
                    plan.reason(),
                    move.consent()));
  }

  private static MoveRow row(
      NamedMove named, List<String> roomFor, Map<Long, PlaceRow> places) {
    ReplanMove move = named.move();
    return new MoveRow(
        move.id(),
        move.decisionId(),
        named.decisionNumber(),
        named.applicationNumber(),
        named.student().fullName(),
        named.state(),
        places.get(move.fromOfferId()),
        move.toOfferId().map(places::get),
        move.rankBefore(),
        move.rankAfter(),
        move.isDisplaced(),
        why(move, roomFor),
        roomFor,
        move.consent(),
        move.answeredAt(),
        move.answeredBy());
  }

  private static Why why(ReplanMove move, List<String> roomFor) {
    if (move.isDisplaced()) {
      return Why.GONE;
    }
    return roomFor.isEmpty() ? Why.BETTER : Why.ROOM;
  }
}
