package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementListeners;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.task.Tasks;

/**
 * Records a decision on a placement, whoever takes it: an examiner, or by her confirmation the host.
 * Asks neither a right nor a rule; whoever calls has.
 */
@ApplicationScoped
public class GradeRecording {

  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Tasks tasks;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private CertificateIssuing certificates;
  @Inject private PlacementListeners listeners;

  /**
   * Records it, and issues the certificate of a placement that is passed.
   *
   * @param by who decides
   * @param wrong the earlier decision it corrects
   * @return the placement in words, as it is then
   */
  CompletionRow record(
      Placement placement,
      Grade grade,
      Optional<String> reason,
      String by,
      Optional<GradeDecision> wrong,
      RuleBook book) {
    LocalDate today = regions.today(placement.regionId(), clock);
    GradeDecision decision =
        records.add(
            new GradeDecision(
                placement.regionId(),
                placement.id(),
                grade,
                reason,
                today,
                by,
                clock.instant()));
    running
        .current()
        .change("grade", wrong.map(GradeDecision::grade).orElse(null), grade)
        .change("reason", null, reason.orElse(null));
    wrong.ifPresent(
        each -> {
          each.replace(decision);
          takeBackCertificate(placement, each, today, reason.orElseThrow());
        });
    tasks.settle(file.toDo(placement));
    if (grade == Grade.PASSED) {
      certificates.issue(placement, decision, book.regionParameters(decision.decidedOn()));
    }
    CompletionRow row = file.row(placement.regionId(), placement.id());
    row.certificate()
        .ifPresent(issued -> running.current().change("certificate", null, issued.number()));
    if (grade == Grade.PASSED) {
      listeners.completed(placement);
    }
    return row;
  }

  /** Takes a decision back, with its certificate, without another one in its place. */
  void takeBack(Placement placement, GradeDecision decision, String reason) {
    decision.replace(decision);
    takeBackCertificate(
        placement, decision, regions.today(placement.regionId(), clock), reason);
    running.current().change("grade", decision.grade(), null);
  }

  private void takeBackCertificate(
      Placement placement, GradeDecision decision, LocalDate day, String reason) {
    certificates.withdraw(placement.id(), day, reason);
    if (decision.grade() == Grade.PASSED) {
      listeners.reopened(placement);
    }
  }
}
