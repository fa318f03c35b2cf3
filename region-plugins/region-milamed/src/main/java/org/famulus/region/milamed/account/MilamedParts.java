package org.famulus.region.milamed.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.milamed.MilamedDays;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.FamulaturAccount.Count;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.milamed.study.ProofOf;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RegionGate;
import org.famulus.region.spi.port.RegionRules;
import org.famulus.region.spi.port.RuleAnswers;
import org.famulus.region.spi.port.RuleQuestion;
import org.famulus.region.spi.port.RuleReason;

/**
 * Parts of nursing service and Famulatur: those done elsewhere are recorded by the coordination, those
 * of this programme come by themselves; what each counts for can be chosen anew.
 */
@Stateless
public class MilamedParts {

  @Inject private RegionGate gate;
  @Inject private RegionRules rules;
  @Inject private Clock clock;
  @Inject private MilamedRecords records;
  @Inject private MilamedCounting counting;

  /** Records a part that was done elsewhere. */
  @UseCase(value = "milamed.part.record", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome record(long personId, PartForm form, Map<String, String> reasons) {
    gate.allowPerson(personId);
    List<RuleReason> faults = form.faults(MilamedDays.today(clock));
    if (!faults.isEmpty()) {
      return CommandOutcome.refused(faults);
    }
    PartToCount part = form.toCount(personId);
    RuleAnswers answers = counting.ask(part, reasons);
    if (!answers.passes()) {
      return CommandOutcome.refused(answers.refusals());
    }
    MilamedPart row = new MilamedPart(part, Optional.empty(), form.place().strip());
    row.count(counting.count(part, answers));
    records.add(row);
    return CommandOutcome.done(answers.notices());
  }

  /**
   * Counts a part anew.
   *
   * @param bucket what it shall count for; empty for what is open
   */
  @UseCase(value = "milamed.part.count", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome count(
      long personId, long partId, Optional<Bucket> bucket, Map<String, String> reasons) {
    gate.allowPerson(personId);
    Optional<MilamedPart> found = part(personId, partId);
    if (found.isEmpty()) {
      return CommandOutcome.refused(RuleReason.of("milamed.part.gone"));
    }
    MilamedPart row = found.get();
    PartToCount part = row.toCount(bucket);
    // What it counted for so far is open again while the rules are asked.
    row.count(new Count(Bucket.FREE, 0, 0, part.days()));
    records.write();
    RuleAnswers answers = counting.ask(part, reasons);
    if (!answers.passes()) {
      return CommandOutcome.refused(answers.refusals());
    }
    row.count(counting.count(part, answers));
    return CommandOutcome.done(answers.notices());
  }

  /** Takes back a part that was recorded by mistake; one of this programme stays with its placement. */
  @UseCase(value = "milamed.part.remove", permission = Permission.PLACEMENT_EDIT)
  public CommandOutcome remove(long personId, long partId) {
    gate.allowPerson(personId);
    Optional<MilamedPart> part = part(personId, partId);
    if (part.flatMap(MilamedPart::placementId).isPresent()) {
      return CommandOutcome.refused(RuleReason.of("milamed.part.own-placement"));
    }
    part.ifPresent(records::remove);
    return CommandOutcome.done();
  }

  /** Asks for the proof for the registration to M2; refused while days are open (MIL-R05). */
  @UseCase(value = "milamed.famulatur.prove", permission = Permission.REQUIREMENT_SUBMIT)
  public CommandOutcome prove(long personId) {
    gate.allowPerson(personId);
    RuleAnswers answers =
        rules.ask(RuleQuestion.at(Moments.FAMULATUR_PROVE, new ProofOf(personId)));
    if (answers.isFree()) {
      return CommandOutcome.done(answers.notices());
    }
    List<RuleReason> reasons = new ArrayList<>(answers.refusals());
    reasons.addAll(answers.holds());
    return CommandOutcome.refused(reasons);
  }

  private Optional<MilamedPart> part(long personId, long partId) {
    return records.find(MilamedPart.class, partId).filter(part -> part.personId() == personId);
  }
}
