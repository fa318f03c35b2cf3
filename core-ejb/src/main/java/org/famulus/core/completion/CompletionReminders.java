package org.famulus.core.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkRepository;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/**
 * What is sent without anybody asking: the supervisors' links, and the reminders rules demand. The
 * daily job asks which placements are due and sends for one after the other.
 */
@Stateless
public class CompletionReminders {

  /** Days before the last one on which the last week begins. */
  static final int LAST_WEEK = 6;

  /** Days between two links to a supervisor who does not answer. */
  static final int LINK_EVERY_DAYS = 7;

  /** So many links a supervisor gets unasked; after that the faculty has to talk to her. */
  static final int MOST_LINKS = 4;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Tasks tasks;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private CompletionMails mails;
  @Inject private PersonalLinks links;
  @Inject private LinkRepository sent;

  /** Ids of placements whose supervisors are to be sent a link today. */
  @Reads(permission = Permission.LINK_SEND)
  public List<Long> dueForLink(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return records.awaitingConfirmation(regionId, today.plusDays(LAST_WEEK)).stream()
        .filter(placement -> DailyRound.isDue(() -> isLinkDue(placement, today)))
        .map(Placement::id)
        .filter(
            id ->
                DailyRound.isDue(
                    () -> !askable(matter(regionId, id), earlier(regionId, id)).isEmpty()))
        .toList();
  }

  /** Sends the supervisors of a placement their links, if they are due. */
  @UseCase(value = "confirmation.ask", permission = Permission.LINK_SEND)
  public Outcome<Long> ask(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement = requireLocked(regionId, placementId);
    LinkMatter matter = matter(regionId, placementId);
    if (!matter.open() || !isLinkDue(placement, regions.today(regionId, clock))) {
      return Outcome.refused(Reason.of("link.not-needed"));
    }
    List<Receiver> askable = askable(matter, earlier(regionId, placementId));
    if (askable.isEmpty()) {
      return Outcome.refused(Reason.of("link.nobody", matter.label()));
    }
    askable.forEach(
        receiver -> links.send(regionId, LinkPurpose.CONFIRM_PLACEMENT, matter, receiver));
    running
        .current()
        .change(
            "linkSentTo",
            null,
            askable.stream().map(Receiver::address).collect(Collectors.joining(", ")));
    return Outcome.done(placementId);
  }

  /** Ids of placements about whose confirmation rules demand a reminder today. */
  @Reads(permission = Permission.CONFIRMATION_EDIT)
  public List<Long> dueForReminder(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    RuleBook book = rules.open(regionId);
    return records.awaitingHandIn(regionId, today).stream()
        .filter(
            placement -> DailyRound.isDue(() -> !afterwards(book, placement).tasks().isEmpty()))
        .map(Placement::id)
        .toList();
  }

  /** Reminds the student of the confirmation, if a rule demands it today. */
  @UseCase(value = "confirmation.remind", permission = Permission.CONFIRMATION_EDIT)
  public Outcome<Long> remind(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement = requireLocked(regionId, placementId);
    List<Reason> due = afterwards(rules.open(regionId), placement).tasks();
    if (due.isEmpty()) {
      return Outcome.refused(Reason.of("completion.no-reminder-due"));
    }
    LocalDate today = regions.today(regionId, clock);
    tasks.raise(file.toDo(placement), due, today, today);
    List<Reason> notices = mails.missing(file.row(regionId, placementId));
    running.current().change("remindedOn", null, today);
    return Outcome.done(placementId, notices);
  }

  private Judgement afterwards(RuleBook book, Placement placement) {
    return file.judge(
        book,
        Moment.PLACEMENT_AFTERWARDS,
        placement,
        file.facts(placement, records.confirmation(placement.id()), false),
        WrittenReasons.none());
  }

  private boolean isLinkDue(Placement placement, LocalDate today) {
    List<PersonalLink> earlier = earlier(placement.regionId(), placement.id());
    LocalDate lastDay = placement.lastDayThere();
    if (earlier.isEmpty()) {
      return !today.isBefore(lastDay.minusDays(LAST_WEEK));
    }
    ZoneId zone = regions.timeZone(placement.regionId());
    Instant latest = earlier.get(0).lastSentAt();
    LocalDate sentOn = LocalDate.ofInstant(latest, zone);
    boolean waitedLong =
        !sentOn.isAfter(lastDay) || !today.isBefore(sentOn.plusDays(LINK_EVERY_DAYS));
    return today.isAfter(lastDay)
        && waitedLong
        && earlier.stream().mapToInt(PersonalLink::timesSent).max().orElse(0) < MOST_LINKS;
  }

  /**
   * Receivers to whom the daily job may write: not at an address whose latest link reached the wrong
   * person or was taken back. Staff may still write there.
   */
  private static List<Receiver> askable(LinkMatter matter, List<PersonalLink> latestFirst) {
    return matter.receivers().stream()
        .filter(
            receiver ->
                latestFirst.stream()
                    .filter(link -> link.isFor(receiver))
                    .findFirst()
                    .filter(PersonalLink::isUnwanted)
                    .isEmpty())
        .toList();
  }

  private List<PersonalLink> earlier(String regionId, long placementId) {
    return sent.about(regionId, LinkPurpose.CONFIRM_PLACEMENT, placementId);
  }

  private LinkMatter matter(String regionId, long placementId) {
    return links.matter(regionId, LinkPurpose.CONFIRM_PLACEMENT, placementId);
  }

  private Placement requireLocked(String regionId, long placementId) {
    Placement placement =
        records
            .lockPlacement(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    CompletionRow row = file.row(regionId, placementId);
    running
        .current()
        .about(CompletionFile.SUBJECT, placementId, row.studentName() + ", " + row.unitName());
    return placement;
  }
}
