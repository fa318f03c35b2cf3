package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementListeners;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Moment;

/**
 * Whether placements may start, by the programme's rules. It keeps the answer with the placement
 * after every command that may change it, and starts a placement that was held back as soon as
 * nothing is against it any more.
 */
@ApplicationScoped
public class Clearance {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlacementDossier dossier;
  @Inject private Discretion discretion;
  @Inject private PlacementListeners listeners;

  /** What the rules say of a start today; nothing is kept. */
  public Judgement judge(Placement placement, RuleBook book, WrittenReasons reasons) {
    return judge(placement, dossier.of(placement, book), book, reasons);
  }

  /** Judges the placement, which the caller has locked, and keeps the answer. */
  public Judgement review(Placement placement, RuleBook book) {
    Judgement judgement = judge(placement, book, WrittenReasons.none());
    keep(placement, judgement);
    return judgement;
  }

  /** The same for placements that have just begun; a constant number of statements. */
  public void reviewAll(String regionId, List<Placement> placements, RuleBook book) {
    Map<Long, PlacementFacts> facts = dossier.of(regionId, placements, book);
    placements.forEach(
        placement ->
            keep(
                placement,
                judge(placement, facts.get(placement.id()), book, WrittenReasons.none())));
  }

  /** Whether what is kept with the placement is what the rules say of these facts. */
  boolean isUpToDate(Placement placement, PlacementFacts facts, RuleBook book) {
    Judgement judgement = judge(placement, facts, book, WrittenReasons.none());
    return placement.isClearedAs(
        judgement.isFree(),
        discretion.forEverybody(placement.regionId(), judgement.allReasons()));
  }

  private void keep(Placement placement, Judgement judgement) {
    if (!PlacementState.BEFORE_START.contains(placement.state())) {
      return;
    }
    placement.clear(
        judgement.isFree(),
        discretion.forEverybody(placement.regionId(), judgement.allReasons()));
    LocalDate today = today(placement);
    if (placement.state() == PlacementState.HELD
        && judgement.isFree()
        && !placement.isOver(today)) {
      placement.start(today);
      listeners.started(placement);
    }
  }

  private Judgement judge(
      Placement placement, PlacementFacts facts, RuleBook book, WrittenReasons reasons) {
    return book.judge(
        Moment.PLACEMENT_START,
        facts,
        new ReferenceDates(
            startOf(placement), Optional.empty(), Optional.of(placement.subject().firstDay())),
        reasons);
  }

  /**
   * The day on which it would start: its first day, also if no server ran then, and after it was
   * held back today at the earliest.
   */
  private LocalDate startOf(Placement placement) {
    LocalDate today = today(placement);
    LocalDate firstDay = placement.subject().firstDay();
    return placement.state() == PlacementState.HELD || today.isBefore(firstDay)
        ? today
        : firstDay;
  }

  private LocalDate today(Placement placement) {
    return regions.today(placement.regionId(), clock);
  }
}
