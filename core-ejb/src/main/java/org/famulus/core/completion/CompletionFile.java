package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.Stays;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.task.Task;
import org.famulus.core.task.TaskSubject;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.CompletionFacts.ConfirmationFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.region.spi.rule.Moment;

/** What rules, letters and timelines need to know of a placement that comes to its end. */
@ApplicationScoped
public class CompletionFile {

  /** Kind of record in audit trail and mail log: everything here is about the placement. */
  static final String SUBJECT = "PLACEMENT";

  /** Kind of record in to-dos: kept apart from those about the placement's start. */
  static final String TO_DO = "COMPLETION";

  private static final int DAYS_OF_WEEK = 7;

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Tasks tasks;
  @Inject private Stays stays;
  @Inject private CompletionRepository records;

  /** Whose the confirmation is: the unit's that writes it and the student's that hands it in. */
  static Target target(Placement placement) {
    return new Target(
        placement.regionId(),
        Set.of(placement.subject().unitId()),
        Optional.of(placement.subject().personId()));
  }

  /** Asks the rules of a moment. */
  Judgement judge(
      RuleBook book,
      Moment moment,
      Placement placement,
      CompletionFacts facts,
      WrittenReasons reasons) {
    LocalDate today = regions.today(placement.regionId(), clock);
    return book.judge(
        moment,
        facts,
        new ReferenceDates(
            today, Optional.empty(), Optional.of(placement.subject().firstDay())),
        reasons);
  }

  /** The facts of a placement with the confirmation in force. */
  CompletionFacts facts(Placement placement, Optional<Confirmation> confirmation, boolean passing) {
    return new CompletionFacts(
        period(placement),
        confirmation.map(
            c -> new ConfirmationFacts(c.writtenOn(), c.as().isDone(), c.as().isApproved())),
        confirmation.flatMap(Confirmation::handedInOn),
        passing,
        remindedOn(placement),
        Optional.of(stays.of(placement)));
  }

  /** The facts as they would be if the confirmation were handed in and the examiner passed it. */
  CompletionFacts factsOf(Placement placement, ConfirmationForm form) {
    return new CompletionFacts(
        period(placement),
        Optional.of(
            new ConfirmationFacts(
                form.writtenOn(), form.as().isDone(), form.as().isApproved())),
        Optional.of(form.writtenOn()),
        true,
        Optional.empty(),
        Optional.of(stays.of(placement)));
  }

  /** The to-dos about the end of a placement; its student has to do them. */
  TaskSubject toDo(Placement placement) {
    return new TaskSubject(
        placement.regionId(),
        TO_DO,
        placement.id(),
        placement.id(),
        Optional.of(placement.subject().personId()));
  }

  /** Weeks of the period, begun ones counted. */
  static int weeks(LocalDate firstDay, LocalDate lastDay) {
    return (int) ((lastDay.toEpochDay() - firstDay.toEpochDay() + DAYS_OF_WEEK) / DAYS_OF_WEEK);
  }

  /**
   * The placement in words, with everything known.
   *
   * @throws NotFoundException if it is none that has been practised
   */
  CompletionRow row(String regionId, long placementId) {
    return find(regionId, placementId)
        .orElseThrow(() -> new NotFoundException("placement", placementId));
  }

  /** The same, if there is one that has been practised. */
  Optional<CompletionRow> find(String regionId, long placementId) {
    Scope all = new Scope(regionId, true, Set.of(), Optional.empty());
    List<CompletionRow> rows =
        records
            .ask(CompletionCriteria.one(regionId, placementId), all)
            .rows(Sort.byDefault(), new Page(0, 1));
    return rows.stream().findFirst();
  }

  private static PeriodFacts period(Placement placement) {
    return new PeriodFacts(
        placement.id(), placement.subject().firstDay(), placement.subject().lastDay());
  }

  private Optional<LocalDate> remindedOn(Placement placement) {
    return tasks.of(toDo(placement)).stream()
        .map(Task::remindedOn)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
