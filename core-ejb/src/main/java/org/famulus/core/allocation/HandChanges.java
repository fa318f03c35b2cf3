package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/**
 * Changes to a draft by hand: move, swap, take a place away, lock. Each one asks the same rules the
 * solver asked, needs a reason, and is kept by the next solving.
 */
@Stateless
public class HandChanges {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlaceRules rules;
  @Inject private ApplicationRepository applications;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;
  @Inject private AllocationRepository allocations;

  /**
   * The places of the call as a student of the draft could get them: her wishes first, then the
   * others with a free place; with the rules' reasons against each.
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<FreePlace> placesFor(String regionId, long resultId) {
    gate.allow(Target.region(regionId));
    AllocationRun run = requireRunOf(regionId, resultId);
    AllocationResult result = allocations.result(run.id(), resultId).orElseThrow();
    Board board = board(run);
    Applicant applicant = applicant(regionId, result);
    board.remove(result);
    return board.slots().stream()
        .filter(slot -> !slot.withdrawn())
        .filter(slot -> board.free(slot) > 0 || applicant.rankOf(slot).isPresent())
        .map(
            slot ->
                new FreePlace(
                    board.place(slot),
                    board.free(slot),
                    applicant.rankOf(slot),
                    judge(board, applicant, slot, "", WrittenReasons.none()).refusals()))
        .sorted(FreePlace.BEST_FIRST)
        .toList();
  }

  /**
   * Gives a student of the draft another place, or none.
   *
   * @param offerId the place; empty takes the place away
   * @param reason why; mandatory
   */
  @UseCase(value = "allocation.move", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> move(
      String regionId,
      long resultId,
      Optional<Long> offerId,
      String reason,
      WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lockRunOf(regionId, resultId);
    AllocationResult result = allocations.result(run.id(), resultId).orElseThrow();
    Applicant applicant = applicant(regionId, result);
    running.current().about(Allocations.SUBJECT, run.id(), run.title() + ": " + applicant.number());
    List<Reason> faults = faults(run, reason);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Board board = board(run);
    board.remove(result);
    Optional<Slot> slot = offerId.map(board::slot);
    Judgement judgement = null;
    if (slot.isPresent()) {
      judgement = judge(board, applicant, slot.get(), reason, reasons);
      List<Reason> refusals = refusals(judgement, board, slot.get());
      if (!refusals.isEmpty()) {
        return Outcome.refused(refusals);
      }
    }
    change(result, applicant, slot, reason, board);
    run.changedByHand(allocations.resultDigest(run.id()));
    return Outcome.done(resultId, judgement == null ? List.of() : judgement.allReasons());
  }

  /**
   * Lets two students of a draft change places.
   *
   * @param otherNumber number of the other student's application
   */
  @UseCase(value = "allocation.swap", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> swap(
      String regionId,
      long firstId,
      String otherNumber,
      String reason,
      WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lockRunOf(regionId, firstId);
    AllocationResult first = allocations.result(run.id(), firstId).orElseThrow();
    Optional<AllocationResult> partner =
        Optional.ofNullable(otherNumber)
            .flatMap(number -> allocations.resultOfNumber(run.id(), number.strip()))
            .filter(found -> !found.id().equals(firstId));
    if (partner.isEmpty()) {
      running.current().about(Allocations.SUBJECT, run.id(), run.title());
      return Outcome.refused(Reason.ofField("other", "allocation.no-such-number"));
    }
    AllocationResult second = partner.get();
    Applicant one = applicant(regionId, first);
    Applicant other = applicant(regionId, second);
    running
        .current()
        .about(
            Allocations.SUBJECT,
            run.id(),
            run.title() + ": " + one.number() + ", " + other.number());
    List<Reason> refusals = new ArrayList<>(faults(run, reason));
    Board board = board(run);
    board.remove(first);
    board.remove(second);
    Optional<Slot> toFirst = second.offerId().map(board::slot);
    Optional<Slot> toSecond = first.offerId().map(board::slot);
    toFirst.ifPresent(
        slot -> {
          refusals.addAll(
              refusals(judge(board, one, slot, reason, reasons), board, slot));
          board.give(slot);
        });
    toSecond.ifPresent(
        slot ->
            refusals.addAll(
                refusals(judge(board, other, slot, reason, reasons), board, slot)));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    change(first, one, toFirst, reason, board);
    change(second, other, toSecond, reason, board);
    run.changedByHand(allocations.resultDigest(run.id()));
    return Outcome.done(firstId);
  }

  /** Keeps a result through the next solving, or lets it go. */
  @UseCase(value = "allocation.lock", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> lock(String regionId, long resultId, boolean keep) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lockRunOf(regionId, resultId);
    AllocationResult result = allocations.result(run.id(), resultId).orElseThrow();
    running
        .current()
        .about(Allocations.SUBJECT, run.id(), run.title())
        .change("locked", result.isLocked(), keep);
    if (!run.isDraft()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    result.lock(keep);
    return Outcome.done(resultId);
  }

  private void change(
      AllocationResult result,
      Applicant applicant,
      Optional<Slot> slot,
      String reason,
      Board board) {
    running
        .current()
        .change(
            "place",
            label(applicant, result.offerId(), board),
            label(applicant, slot.map(Slot::offerId), board))
        .change("reason", null, reason.strip());
    Optional<Integer> rank = slot.flatMap(applicant::rankOf);
    result.changeByHand(
        slot.map(Slot::offerId),
        rank,
        reason.strip(),
        WishAnswers.write(afterwards(WishAnswers.read(result.explanation()), rank)));
  }

  /** The reasons as they were, but for the wish now fulfilled and the one no longer fulfilled. */
  private static List<WishAnswer> afterwards(List<WishAnswer> before, Optional<Integer> rank) {
    return before.stream()
        .map(
            answer -> {
              if (rank.filter(r -> r == answer.rank()).isPresent()) {
                return WishAnswer.given(answer.rank());
              }
              return answer.kind() == WishAnswer.Kind.GIVEN
                      || answer.kind() == WishAnswer.Kind.NOT_NEEDED
                  ? WishAnswer.byHand(answer.rank())
                  : answer;
            })
        .toList();
  }

  private static String label(Applicant applicant, Optional<Long> offerId, Board board) {
    return applicant.number() + ": " + offerId.map(board::nameOf).orElse("–");
  }

  /** The rules' no; else the core's own, which holds in every programme. */
  private static List<Reason> refusals(Judgement judgement, Board board, Slot slot) {
    List<Reason> refusals = judgement.refusals();
    return refusals.isEmpty() && board.free(slot) == 0
        ? List.of(Reason.ofField("place", "allocation.full"))
        : refusals;
  }

  private Judgement judge(
      Board board, Applicant applicant, Slot slot, String reason, WrittenReasons reasons) {
    return board.rules().judge(
        Moment.PLACEMENT_ALLOT, board.taking(applicant, slot, reason), reasons);
  }

  private static List<Reason> faults(AllocationRun run, String reason) {
    List<Reason> faults = new ArrayList<>();
    if (!run.isDraft()) {
      faults.add(Reason.of("allocation.not-a-draft", run.title()));
    }
    if (reason == null || reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > AllocationResult.REASON_LENGTH) {
      faults.add(Reason.ofField("reason", "field.too-long", AllocationResult.REASON_LENGTH));
    }
    return faults;
  }

  private Applicant applicant(String regionId, AllocationResult result) {
    Application application =
        applications.find(regionId, result.applicationId()).orElseThrow();
    return file.applicant(application);
  }

  private Board board(AllocationRun run) {
    return new Board(
        file.slotsByOffer(run.callId()),
        names.ofCall(run.callId()),
        new Occupancy(file.pools(run.callId())),
        allocations.given(run.id()),
        rules.ofFaculty(run.regionId()));
  }

  private AllocationRun requireRunOf(String regionId, long resultId) {
    return allocations
        .runOf(resultId)
        .flatMap(id -> allocations.find(regionId, id))
        .orElseThrow(() -> new NotFoundException("result", resultId));
  }

  private AllocationRun lockRunOf(String regionId, long resultId) {
    return allocations
        .runOf(resultId)
        .flatMap(id -> allocations.lock(regionId, id))
        .orElseThrow(() -> new NotFoundException("result", resultId));
  }
}
