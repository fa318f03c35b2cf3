package org.famulus.core.replan;

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
import org.famulus.core.link.LinkRepository;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.person.Person;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.AllocationTerms;

/**
 * Reminds students who were asked about another place and have not answered, once, some days before
 * the link they were mailed ends. Whoever said that it was not for her is not written to again.
 */
@Stateless
public class ReplanReminders {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private ReplanRepository replans;
  @Inject private MoveRows rows;
  @Inject private ReplanMatters matters;
  @Inject private LinkRepository sent;
  @Inject private PersonalLinks links;

  /** Ids of moves about which students are to be reminded today. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<Long> due(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    int days = daysBefore(regionId, today);
    return replans.toRemind(regionId).stream()
        .filter(move -> DailyRound.isDue(() -> endsSoon(regionId, move, today.plusDays(days))))
        .map(ReplanMove::id)
        .toList();
  }

  /** Reminds the student of a move, if she has not answered meanwhile. */
  @UseCase(value = "replan.remind", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> remind(String regionId, long moveId) {
    gate.allow(Target.region(regionId));
    ReplanMove found =
        replans.move(moveId).orElseThrow(() -> new NotFoundException("move", moveId));
    Replan plan =
        replans
            .lock(regionId, found.replanId())
            .orElseThrow(() -> new NotFoundException("move", moveId));
    replans.refreshed(found);
    List<NamedMove> moves = replans.named(plan.id());
    NamedMove named =
        moves.stream().filter(each -> each.move().id() == moveId).findFirst().orElseThrow();
    running
        .current()
        .about(ReplanMatters.SUBJECT, named.move().decisionId(), named.applicationNumber());
    LocalDate today = regions.today(regionId, clock);
    Person student = named.student();
    if (plan.state() != ReplanState.ASKING
        || !named.move().isToBeReminded()
        || !PlacementState.BEFORE_START.contains(named.state())
        || student.email().isEmpty()
        || !endsSoon(
            regionId, named.move(), today.plusDays(daysBefore(regionId, today)))) {
      return Outcome.refused(Reason.of("replan.no-reminder-due"));
    }
    named.move().remind(today);
    links.remind(
        regionId,
        LinkPurpose.AGREE_TO_MOVE,
        matters.matter(plan, named.move(), rows.of(plan, moves)),
        new Receiver(student.email().get(), student.fullName(), student.language()));
    running.current().change("remindedOn", null, today);
    return Outcome.done(moveId);
  }

  private int daysBefore(String regionId, LocalDate today) {
    return rules
        .open(regionId)
        .days(
            today,
            AllocationTerms.CONSENT_REMINDER_DAYS,
            AllocationTerms.USUAL_CONSENT_REMINDER_DAYS);
  }

  /** Whether the link she was mailed last works, and not beyond the day. */
  private boolean endsSoon(String regionId, ReplanMove move, LocalDate day) {
    Optional<PersonalLink> latest =
        sent.about(regionId, LinkPurpose.AGREE_TO_MOVE, move.decisionId()).stream().findFirst();
    return latest
        .filter(link -> link.state(clock.instant()).works())
        .map(link -> LocalDate.ofInstant(link.expiresAt(), regions.timeZone(regionId)))
        .filter(lastDay -> !lastDay.isAfter(day))
        .isPresent();
  }
}
