package org.famulus.core.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** The supervisor's confirmation: written by a link or by staff, handed in by the student. */
@Stateless
public class Confirmations {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private ConfirmationWriting writing;
  @Inject private PersonalLinks links;
  @Inject private Tasks tasks;
  @Inject private HostCompletion host;
  @Inject private GradeRecording recording;

  /**
   * The supervisor confirms by her personal link, which is used up by it.
   *
   * @param weeks weeks of practice
   */
  @UseCase("confirmation.write-by-link")
  public Outcome<Long> writeByLink(
      String token, ConfirmedAs as, int weeks, Optional<String> remark) {
    Optional<PersonalLink> link = links.take(LinkPurpose.CONFIRM_PLACEMENT, token);
    if (link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    gate.allowByLink(occasion.regionId());
    Placement placement = requireLocked(occasion.regionId(), occasion.subjectId());
    ConfirmationForm form =
        new ConfirmationForm(
            occasion.receiver().name(),
            Optional.of(occasion.receiver().address()),
            regions.today(occasion.regionId(), clock),
            weeks,
            as,
            remark);
    Outcome<Long> outcome = writing.write(placement, form);
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }

  /** Staff or the unit records what a supervisor wrote on paper. */
  @UseCase(value = "confirmation.record", permission = Permission.CONFIRMATION_EDIT)
  public Outcome<Long> record(String regionId, long placementId, ConfirmationForm form) {
    Placement placement = requireLocked(regionId, placementId);
    gate.allow(CompletionFile.target(placement));
    return writing.write(placement, form);
  }

  /** Takes back a wrong confirmation; one that was handed in only the faculty takes back. */
  @UseCase(value = "confirmation.withdraw", permission = Permission.CONFIRMATION_EDIT)
  public Outcome<Long> withdraw(String regionId, long placementId, String reason) {
    Placement placement = requireLocked(regionId, placementId);
    gate.allow(CompletionFile.target(placement));
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("withdrawReason", "field.required"));
    }
    Optional<Confirmation> confirmation = records.confirmation(placementId);
    if (confirmation.isEmpty()) {
      return Outcome.refused(Reason.of("completion.not-confirmed"));
    }
    boolean byHost = host.isFor(placement);
    Optional<GradeDecision> passed =
        records.grade(placementId).filter(each -> each.grade() == Grade.PASSED);
    if (passed.isPresent() && !byHost) {
      return Outcome.refused(Reason.of("completion.already-graded"));
    }
    if (confirmation.get().handedInOn().isPresent() && !gate.scope(regionId).wholeRegion()) {
      return Outcome.refused(Reason.of("completion.already-handed-in"));
    }
    confirmation.get().withdraw(clock.instant());
    passed.ifPresent(each -> recording.takeBack(placement, each, reason.strip()));
    running
        .current()
        .change("confirmed", confirmation.get().as(), null)
        .change("reason", null, reason.strip());
    return Outcome.done(placementId);
  }

  /**
   * Lets a placement the host has confirmed go on to its certificate, after what held it back is
   * settled.
   */
  @UseCase(value = "confirmation.complete", permission = Permission.CONFIRMATION_EDIT)
  public Outcome<Long> complete(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement = requireLocked(regionId, placementId);
    Optional<Confirmation> approved =
        records
            .confirmation(placementId)
            .filter(each -> each.as() == ConfirmedAs.APPROVED && host.isFor(placement));
    if (approved.isEmpty()) {
      return Outcome.refused(Reason.of("completion.not-confirmed"));
    }
    if (records.isPassed(placementId)) {
      return Outcome.refused(Reason.of("completion.already-graded"));
    }
    List<Reason> notices = host.complete(placement, approved.get());
    return records.isPassed(placementId)
        ? Outcome.done(placementId, notices)
        : Outcome.refused(notices);
  }

  /** The student hands the confirmation in; staff may do it for her. */
  @UseCase(value = "confirmation.hand-in", permission = Permission.CONFIRMATION_HAND_IN)
  public Outcome<Long> handIn(String regionId, long placementId) {
    Placement placement = requireLocked(regionId, placementId);
    long student = placement.subject().personId();
    gate.allow(Target.person(regionId, student));
    Optional<Confirmation> confirmation = records.confirmation(placementId);
    if (confirmation.isEmpty()) {
      return Outcome.refused(Reason.of("completion.not-confirmed"));
    }
    if (confirmation.get().handedInOn().isPresent()) {
      return Outcome.refused(Reason.of("completion.already-handed-in"));
    }
    if (!gate.caller().personId().equals(Optional.of(student))) {
      running.current().onBehalfOf(file.row(regionId, placementId).studentName());
    }
    LocalDate today = regions.today(regionId, clock);
    confirmation.get().handIn(today, gate.caller().name());
    running.current().change("handedInOn", null, today);
    tasks.settle(file.toDo(placement));
    return Outcome.done(placementId);
  }

  private Placement requireLocked(String regionId, long placementId) {
    Placement placement =
        records
            .lockPlacement(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    running
        .current()
        .about(
            CompletionFile.SUBJECT,
            placementId,
            file.find(regionId, placementId)
                .map(row -> row.studentName() + ", " + row.unitName())
                .orElse(String.valueOf(placementId)));
    return placement;
  }
}
