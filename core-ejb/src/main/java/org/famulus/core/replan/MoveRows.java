package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.replan.MoveRow.Why;

/** Puts moves into words people know: names, places, and why. */
@ApplicationScoped
class MoveRows {

  @Inject private ReplanRepository replans;
  @Inject private PlaceNames names;

  /** The moves of a plan; two statements. */
  List<MoveRow> of(Replan plan) {
    Map<Long, PlaceRow> places = names.ofCall(plan.callId());
    List<NamedMove> moves = replans.named(plan.id());
    return moves.stream().map(move -> row(move, moves, places)).toList();
  }

  /** What a student is asked; empty if no other place is found for her. */
  Optional<AskedMove> asked(Replan plan, long moveId) {
    return of(plan).stream()
        .filter(move -> move.id() == moveId)
        .filter(MoveRow::hasChoice)
        .findFirst()
        .map(
            move ->
                new AskedMove(
                    move.id(),
                    move.from(),
                    move.to().orElseThrow(),
                    move.rankBefore(),
                    move.rankAfter(),
                    move.why(),
                    move.roomFor().size(),
                    plan.reason(),
                    move.consent()));
  }

  private static MoveRow row(
      NamedMove named, List<NamedMove> moves, Map<Long, PlaceRow> places) {
    ReplanMove move = named.move();
    List<String> roomFor =
        moves.stream()
            .filter(other -> other.move().toOfferId().equals(Optional.of(move.fromOfferId())))
            .map(other -> other.student().fullName())
            .toList();
    return new MoveRow(
        move.id(),
        move.decisionId(),
        named.decisionNumber(),
        move.applicationId(),
        named.applicationNumber(),
        named.student().fullName(),
        named.student().email().isPresent(),
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
