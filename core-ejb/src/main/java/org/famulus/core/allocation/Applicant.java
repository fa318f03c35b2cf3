package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.facts.AllotmentFacts.BlockFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * Somebody who may get a place, with all that rules may know about her.
 *
 * @param applicationId the application
 * @param number its number
 * @param personId the person
 * @param priorityGranted whether staff granted priority
 * @param wishes wishes, most wanted first
 * @param facts facts of the application
 * @param otherBlocks blocks the person already has in this programme
 */
public record Applicant(
    long applicationId,
    String number,
    long personId,
    boolean priorityGranted,
    List<RankedWish> wishes,
    ApplicationFacts facts,
    List<BlockFacts> otherBlocks) {

  public Applicant {
    wishes = List.copyOf(wishes);
    otherBlocks = List.copyOf(otherBlocks);
  }

  /** Rank of the best wish the place fulfils; empty if it was not wished or the wish is excluded. */
  public Optional<Integer> rankOf(Slot slot) {
    return wishes.stream()
        .filter(wish -> wish.excludedBy().isEmpty() && wish.matches(slot))
        .map(RankedWish::rank)
        .findFirst();
  }

  /** The same person as if she did not have the block at the unit. */
  public Applicant without(long unitId, LocalDate firstDay) {
    return new Applicant(
        applicationId,
        number,
        personId,
        priorityGranted,
        wishes,
        facts,
        otherBlocks.stream()
            .filter(
                block ->
                    block.unitId() != unitId || !block.period().firstDay().equals(firstDay))
            .toList());
  }

  /** Whether she has a block on days of the place. */
  public boolean isBusyOn(Slot slot) {
    return otherBlocks.stream().anyMatch(block -> block.period().meets(slot.period()));
  }

  /** The same person as if she had the place, too. */
  public Applicant with(Slot slot) {
    List<BlockFacts> blocks = new ArrayList<>(otherBlocks);
    blocks.add(
        new BlockFacts(slot.unitId(), new PeriodFacts(0, slot.firstDay(), slot.lastDay())));
    return new Applicant(
        applicationId, number, personId, priorityGranted, wishes, facts, blocks);
  }
}
