package org.famulus.core.replan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.CallRepository;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Asks those who would move, and takes their answers: by personal link, on their own page, or from
 * staff to whom they said it. An answer may be changed until the plan is carried out.
 */
@Stateless
public class ReplanConsents {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private CallRepository calls;
  @Inject private ApplicationRepository applications;
  @Inject private PersonRepository people;
  @Inject private ReplanRepository replans;
  @Inject private MoveRows rows;
  @Inject private ReplanMatters matters;
  @Inject private PersonalLinks links;

  /** Mails everybody who would get another place and has not been asked; answers how many. */
  @UseCase(value = "replan.ask", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> ask(String regionId, long replanId) {
    gate.allow(Target.region(regionId));
    Replan plan =
        replans
            .lock(regionId, replanId)
            .orElseThrow(() -> new NotFoundException("plan", replanId));
    running
        .current()
        .about(
            Replans.SUBJECT,
            replanId,
            calls.find(regionId, plan.callId()).orElseThrow().title());
    if (!plan.isOpen()) {
      return Outcome.refused(Reason.of("replan.closed"));
    }
    List<NamedMove> moves = replans.named(replanId);
    List<NamedMove> asked =
        moves.stream().filter(named -> named.move().isToBeAsked()).toList();
    if (asked.isEmpty()) {
      return Outcome.refused(Reason.of("replan.nobody-to-ask"));
    }
    running.current().change("state", plan.state(), ReplanState.ASKING);
    plan.ask();
    List<MoveRow> read = rows.of(plan, moves);
    List<Reason> notices = new ArrayList<>();
    for (NamedMove named : asked) {
      named.move().ask(clock.instant());
      Person student = named.student();
      if (student.email().isEmpty()) {
        notices.add(Reason.notice("replan.without-address", student.fullName()));
        continue;
      }
      links.send(
          regionId,
          LinkPurpose.AGREE_TO_MOVE,
          matters.matter(plan, named.move(), read),
          new Receiver(student.email().get(), student.fullName(), student.language()));
    }
    running.current().change("asked", null, asked.size());
    return Outcome.done((long) asked.size(), notices);
  }

  /** The student, or staff for her, agrees to a move or does not. */
  @UseCase(value = "replan.answer", permission = Permission.DECISION_ANSWER)
  public Outcome<Long> answer(String regionId, long moveId, boolean agrees) {
    ReplanMove move =
        replans.move(moveId).orElseThrow(() -> new NotFoundException("move", moveId));
    Application application =
        applications
            .find(regionId, move.applicationId())
            .orElseThrow(() -> new NotFoundException("move", moveId));
    gate.allow(Target.person(regionId, application.personId()));
    if (!gate.caller().personId().equals(Optional.of(application.personId()))) {
      running
          .current()
          .onBehalfOf(
              people
                  .byIds(List.of(application.personId()))
                  .get(application.personId())
                  .fullName());
    }
    return take(regionId, move, agrees);
  }

  /** The same by a student's personal link, which is used up by it. */
  @UseCase("replan.answer-by-link")
  public Outcome<Long> answerByLink(String token, boolean agrees) {
    // The plan before the link, in the order in which students are asked.
    Optional<ReplanMove> move = links.find(token).flatMap(this::lockedMove);
    Optional<PersonalLink> link = links.take(LinkPurpose.AGREE_TO_MOVE, token);
    if (move.isEmpty() || link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    gate.allowByLink(occasion.regionId());
    Outcome<Long> outcome = take(occasion.regionId(), move.get(), agrees);
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }

  /** What the caller is asked, as long as the plan is open. */
  @Reads(permission = Permission.DECISION_ANSWER)
  public List<AskedMove> mine(String regionId) {
    gate.scope(regionId);
    return gate.caller().personId().stream()
        .flatMap(person -> replans.askedOf(regionId, person).stream())
        .flatMap(
            move ->
                rows
                    .asked(replans.find(regionId, move.replanId()).orElseThrow(), move.id())
                    .stream())
        .toList();
  }

  /** The latest move a link is about, its plan locked. */
  private Optional<ReplanMove> lockedMove(PersonalLink link) {
    Occasion occasion = link.occasion();
    return Optional.of(occasion)
        .filter(each -> each.purpose() == LinkPurpose.AGREE_TO_MOVE)
        .flatMap(each -> replans.latestOf(each.subjectId()))
        .filter(move -> replans.lock(occasion.regionId(), move.replanId()).isPresent());
  }

  private Outcome<Long> take(String regionId, ReplanMove found, boolean agrees) {
    // The plan first: whoever carries it out holds its lock while it reads what students say.
    Replan plan = replans.lock(regionId, found.replanId()).orElseThrow();
    ReplanMove move = replans.refreshed(found);
    running
        .current()
        .about(
            ReplanMatters.SUBJECT,
            move.decisionId(),
            applications.find(regionId, move.applicationId()).orElseThrow().number());
    if (plan.state() != ReplanState.ASKING || move.consent() == Consent.NOT_ASKED) {
      return Outcome.refused(Reason.of("replan.not-asked"));
    }
    Consent before = move.consent();
    move.answer(agrees, clock.instant(), gate.caller().name());
    running.current().change("consent", before, move.consent());
    return Outcome.done(move.id());
  }
}
