package org.famulus.core.replan;

import java.util.List;
import java.util.Set;
import org.famulus.core.allocation.ResultRow.PlaceRow;

/**
 * A plan with all that belongs to it.
 *
 * @param plan the plan
 * @param callTitle title of the call
 * @param gone places that are gone
 * @param locked admissions that stay whatever comes
 * @param moves who moves
 */
public record ReplanDetail(
    ReplanRow plan,
    String callTitle,
    List<PlaceRow> gone,
    Set<Long> locked,
    List<MoveRow> moves) {

  public ReplanDetail {
    gone = List.copyOf(gone);
    locked = Set.copyOf(locked);
    moves = List.copyOf(moves);
  }

  /** Students who get another place as things stand. */
  public long moving() {
    return moves.size() - waiting();
  }

  /** Students who lose their place and wait again as things stand. */
  public long waiting() {
    return moves.stream()
        .filter(move -> move.to().isEmpty() || move.consent() == Consent.REFUSED)
        .count();
  }

  /** Students who were asked and have not answered. */
  public long unanswered() {
    return moves.stream().filter(move -> move.consent() == Consent.ASKED).count();
  }

  /** Students who can still be asked. */
  public long toAsk() {
    return moves.stream()
        .filter(move -> move.hasChoice() && move.consent() == Consent.NOT_ASKED)
        .count();
  }

  /** Students without whose yes it cannot be carried out. */
  public List<MoveRow> lackingConsent() {
    return moves.stream().filter(MoveRow::lacksConsent).toList();
  }

  /** Admissions of those who need not move and do not want to. */
  public List<Long> unwilling() {
    return moves.stream()
        .filter(move -> !move.displaced() && move.consent() == Consent.REFUSED)
        .map(MoveRow::decisionId)
        .toList();
  }
}
