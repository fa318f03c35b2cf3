package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleAnswer;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;

/** What the faculty's desk and the verifier's desk have in common; each opens only its own cases. */
@ApplicationScoped
class Verifying {

  /** Longest reason for sending something back, in characters. */
  static final int REASON_LENGTH = 2_000;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private RequirementsForChange forChange;
  @Inject private RequirementMails mails;

  /** The requirement, if it belongs to the desk; to everybody else it does not exist. */
  RequirementCase open(String regionId, long id, boolean confidential) {
    gate.allow(Target.region(regionId));
    RequirementCase opened = forChange.open(regionId, id);
    if (opened.kind().confidentiality().isForVerifierOnly() != confidential) {
      throw new NotFoundException("requirement", id);
    }
    return opened;
  }

  /** Somebody has seen it. If a rule holds it, what was seen is noted and it stands where it stood. */
  Outcome<Long> verify(
      RequirementCase opened,
      Optional<Long> version,
      Evidence evidence,
      WrittenReasons reasons) {
    Optional<Outcome<Long>> unfit = forChange.unfit(opened, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Requirement requirement = opened.requirement();
    if (requirement.isInOrder()) {
      return Outcome.refused(Reason.of("requirement.in-order-already"));
    }
    Evidence noted = evidence.only(opened.kind());
    List<Reason> faults = noted.faults(opened.kind(), opened.today());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    RequirementStatus before = requirement.status();
    requirement.note(noted);
    Judgement judgement =
        opened.judge(
            Moment.REQUIREMENT_VERIFY,
            requirement.factsAs(RequirementStatus.VERIFIED, requirement.submittedOn()),
            reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    if (judgement.holds().isEmpty()) {
      requirement.verify(
          opened.kind(), gate.caller().name(), running.current().permission(), opened.today());
      noteWaivers(requirement, judgement);
    } else {
      requirement.keep(judgement.holds());
    }
    forChange.changed(opened, before);
    return Outcome.done(opened.requirement().id(), judgement.allReasons());
  }

  /** A test was taken, its answer is awaited. */
  Outcome<Long> awaitTest(
      RequirementCase opened, Optional<Long> version, Optional<LocalDate> taken) {
    Optional<Outcome<Long>> unfit = forChange.unfit(opened, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    if (!opened.kind().hasTest() || opened.requirement().isInOrder()) {
      return Outcome.refused(Reason.of("requirement.no-test-awaited"));
    }
    if (taken.filter(day -> day.isAfter(opened.today())).isPresent()) {
      return Outcome.refused(Reason.ofField("takenOn", "requirement.test-in-future"));
    }
    RequirementStatus before = opened.requirement().status();
    opened.requirement().awaitTest(opened.kind(), taken, opened.today());
    forChange.changed(opened, before);
    return Outcome.done(opened.requirement().id());
  }

  /** It was not what is needed: the student is told, and hands it in again. */
  Outcome<Long> sendBack(RequirementCase opened, Optional<Long> version, Optional<String> reason) {
    Optional<Outcome<Long>> unfit = forChange.unfit(opened, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Requirement requirement = opened.requirement();
    if (requirement.isInOrder() || !opened.kind().handedIn()) {
      return Outcome.refused(Reason.of("requirement.nothing-to-send-back"));
    }
    RequirementStatus before = requirement.status();
    requirement.sendBack(opened.kind(), opened.today());
    reason.ifPresent(text -> running.current().change("reason", null, text));
    forChange.changed(opened, before);
    mails.sentBack(opened.placement(), requirement, reason);
    return Outcome.done(requirement.id());
  }

  /** Takes back that it was seen, for example by mistake. */
  Outcome<Long> reopen(RequirementCase opened) {
    Optional<Outcome<Long>> unfit = forChange.unfit(opened, Optional.empty());
    if (unfit.isPresent()) {
      return unfit.get();
    }
    RequirementStatus before = opened.requirement().status();
    if (before != RequirementStatus.VERIFIED && before != RequirementStatus.TEST_PENDING) {
      return Outcome.refused(Reason.of("requirement.nothing-to-reopen"));
    }
    opened.requirement().reopen(opened.kind(), opened.today());
    forChange.changed(opened, before);
    return Outcome.done(opened.requirement().id());
  }

  /** Keeps reasons that were written with the requirement; the audit trail only names the rules. */
  private void noteWaivers(Requirement requirement, Judgement judgement) {
    List<RuleAnswer> waived =
        judgement.answers().stream()
            .filter(answer -> answer.broken().isPresent() && answer.writtenReason().isPresent())
            .toList();
    requirement.keep(waived.stream().map(Verifying::written).toList());
    running
        .current()
        .change(
            "waived",
            null,
            waived.stream().map(RuleAnswer::ruleId).collect(Collectors.joining(", ")));
  }

  private static Reason written(RuleAnswer answer) {
    return new Reason(
        Optional.of(answer.ruleId()),
        Effect.WARN,
        Text.of("requirement.waived", answer.writtenReason().orElseThrow()),
        Optional.empty(),
        false);
  }
}
