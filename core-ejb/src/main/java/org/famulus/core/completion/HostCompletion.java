package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.catalogue.PlacementKind.Completion;
import org.famulus.region.spi.rule.Moment;

/**
 * Completes placements of kinds no examiner decides on: the host's confirmation, which is handed in by
 * being written, is the decision. What a rule holds back waits, confirmed, until nothing is against it
 * any more and the faculty lets it go on.
 */
@ApplicationScoped
public class HostCompletion {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Tasks tasks;
  @Inject private CompletionFile file;
  @Inject private GradeRecording recording;
  @Inject private CompletionMails mails;

  /** Whether the host's confirmation completes the placement. */
  boolean isFor(Placement placement) {
    return isByHost(placement.regionId(), placement.subject().kind());
  }

  /** Whether the host's confirmation completes the placement. */
  boolean isFor(CompletionRow row) {
    return isByHost(row.regionId(), row.kind());
  }

  private boolean isByHost(String regionId, String kind) {
    return regions
        .get(regionId)
        .catalogue()
        .kind(kind)
        .filter(each -> each.completion() == Completion.BY_HOST)
        .isPresent();
  }

  /** What the rules say. */
  Judgement judge(Placement placement, Confirmation confirmation, RuleBook book) {
    return file.judge(
        book,
        Moment.PLACEMENT_GRADE,
        placement,
        file.facts(placement, Optional.of(confirmation), true),
        WrittenReasons.none());
  }

  /**
   * Completes it, if nothing is against it.
   *
   * @return what was against it, or what whoever did it should know
   */
  List<Reason> complete(Placement placement, Confirmation confirmation) {
    RuleBook book = rules.open(placement.regionId());
    Judgement judgement = judge(placement, confirmation, book);
    if (!judgement.isFree()) {
      return judgement.againstBinding();
    }
    CompletionRow row =
        recording.record(
            placement,
            Grade.PASSED,
            Optional.empty(),
            confirmation.supervisorName(),
            Optional.empty(),
            book);
    LocalDate today = regions.today(placement.regionId(), clock);
    tasks.raise(file.toDo(placement), judgement.tasks(), today, today);
    List<Reason> notices = new ArrayList<>(judgement.tasks());
    notices.addAll(mails.certified(row));
    return notices;
  }
}
