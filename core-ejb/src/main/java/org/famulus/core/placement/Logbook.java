package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleAnswer;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Moment;

/**
 * The logbook of a placement: the student writes her days, unit and faculty read them. What she did
 * is hers to tell; the audit trail keeps the times only.
 */
@Stateless
public class Logbook {

  private static final int MINUTES_PER_DAY = 24 * 60;
  private static final Set<PlacementState> BEGUN =
      EnumSet.of(PlacementState.STARTED, PlacementState.INTERRUPTED, PlacementState.ENDED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementsForChange forChange;
  @Inject private PlacementRepository placements;
  @Inject private PlacementFaces faces;
  @Inject private PlacementSight sight;
  @Inject private LogbookRepository days;
  @Inject private LastChange lastChange;

  /**
   * The logbook.
   *
   * @throws NotFoundException if there is none the caller may read
   */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public LogbookView read(String regionId, long placementId) {
    Placement placement = require(regionId, placementId);
    gate.allow(PlacementSight.target(placement));
    if (!sight.logbook(placement)) {
      throw new NotFoundException("logbook", placementId);
    }
    return new LogbookView(
        faces.of(placement),
        days.of(placementId).stream()
            .map(day -> new LogbookView.Entry(day.form(), day.writtenReason(), day.version()))
            .toList(),
        firstDay(placement),
        lastDay(placement));
  }

  /**
   * Writes a day, be it for the first time or again.
   *
   * @param version version of the day as it was read; empty for one that was not there
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "logbook.write", permission = Permission.LOGBOOK_EDIT)
  public Outcome<Long> write(
      String regionId,
      long placementId,
      Optional<Long> version,
      LogbookForm form,
      WrittenReasons reasons) {
    Placement placement = open(regionId, placementId);
    List<Reason> faults = faults(placement, form);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Optional<LogbookDay> before = days.on(placementId, form.day());
    if (before.isPresent() && !before.map(LogbookDay::version).equals(version)) {
      return overtaken(placementId, before.get());
    }
    Judgement judgement = judge(placement, form, reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    noteChange(before, form);
    before
        .orElseGet(() -> days.add(new LogbookDay(placementId, form.day())))
        .write(clean(form), written(judgement));
    return Outcome.done(placementId, judgement.allReasons());
  }

  /** Takes a day out that was written by mistake. */
  @UseCase(value = "logbook.remove", permission = Permission.LOGBOOK_EDIT)
  public Outcome<Long> remove(String regionId, long placementId, long version, LocalDate day) {
    open(regionId, placementId);
    LogbookDay written =
        days.on(placementId, day)
            .orElseThrow(() -> new NotFoundException("logbook day", day));
    if (written.version() != version) {
      return overtaken(placementId, written);
    }
    running
        .current()
        .change("day", day, null)
        .change("attendedMinutes", written.form().attendedMinutes(), null)
        .change("literatureMinutes", written.form().literatureMinutes(), null);
    days.remove(written);
    return Outcome.done(placementId);
  }

  private Placement open(String regionId, long placementId) {
    Placement known = require(regionId, placementId);
    long student = known.subject().personId();
    gate.allow(Target.person(regionId, student));
    Placement placement = forChange.open(regionId, placementId);
    if (!gate.caller().personId().equals(Optional.of(student))) {
      running.current().onBehalfOf(faces.of(placement).studentName());
    }
    return placement;
  }

  private List<Reason> faults(Placement placement, LogbookForm form) {
    List<Reason> faults = new ArrayList<>();
    Optional<LocalDate> last = lastDay(placement);
    if (last.isEmpty()) {
      return List.of(Reason.of("logbook.not-open"));
    }
    LocalDate first = firstDay(placement);
    if (form.day().isBefore(first) || form.day().isAfter(last.get())) {
      faults.add(Reason.ofField("day", "placement.day-between", first, last.get()));
    } else if (placements.interruptions(placement.id()).stream()
        .anyMatch(pause -> pause.covers(form.day()))) {
      faults.add(Reason.ofField("day", "logbook.away", form.day()));
    }
    if (form.attendedMinutes() <= 0 || form.attendedMinutes() > MINUTES_PER_DAY) {
      faults.add(Reason.ofField("attended", "logbook.attended-between"));
    } else if (form.literatureMinutes() < 0
        || form.literatureMinutes() > form.attendedMinutes()) {
      faults.add(Reason.ofField("literature", "logbook.literature-within"));
    }
    if (form.activity() == null || form.activity().isBlank()) {
      faults.add(Reason.ofField("activity", "field.required"));
    } else if (form.activity().length() > LogbookDay.ACTIVITY_LENGTH) {
      faults.add(Reason.ofField("activity", "field.too-long", LogbookDay.ACTIVITY_LENGTH));
    }
    return faults;
  }

  private Judgement judge(Placement placement, LogbookForm form, WrittenReasons reasons) {
    Placement.Subject subject = placement.subject();
    return rules
        .open(placement.regionId())
        .judge(
            Moment.LOGBOOK_ENTER,
            new LogbookFacts(
                new PeriodFacts(0, subject.firstDay(), subject.lastDay()),
                form.day(),
                form.attendedMinutes(),
                form.literatureMinutes()),
            new ReferenceDates(
                regions.today(placement.regionId(), clock),
                Optional.empty(),
                Optional.of(subject.firstDay())),
            reasons);
  }

  private void noteChange(Optional<LogbookDay> before, LogbookForm form) {
    running
        .current()
        .change("day", null, form.day())
        .change(
            "attendedMinutes",
            before.map(day -> day.form().attendedMinutes()).orElse(null),
            form.attendedMinutes())
        .change(
            "literatureMinutes",
            before.map(day -> day.form().literatureMinutes()).orElse(null),
            form.literatureMinutes());
  }

  private static LogbookForm clean(LogbookForm form) {
    return new LogbookForm(
        form.day(), form.attendedMinutes(), form.literatureMinutes(), form.activity().strip());
  }

  /** The reasons that were needed; one written where no rule warned is not kept. */
  private static Optional<String> written(Judgement judgement) {
    String all =
        judgement.answers().stream()
            .filter(answer -> answer.broken().isPresent())
            .map(RuleAnswer::writtenReason)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    return Optional.of(all).filter(text -> !text.isEmpty());
  }

  private static LocalDate firstDay(Placement placement) {
    return placement.startedOn().orElse(placement.subject().firstDay());
  }

  private Optional<LocalDate> lastDay(Placement placement) {
    if (!BEGUN.contains(placement.state())) {
      return Optional.empty();
    }
    LocalDate today = regions.today(placement.regionId(), clock);
    LocalDate last = placement.subject().lastDay();
    return Optional.of(today.isBefore(last) ? today : last);
  }

  private Outcome<Long> overtaken(long placementId, LogbookDay theirs) {
    return lastChange.overtook(
        PlacementsForChange.SUBJECT,
        placementId,
        Map.of(
            "attendedMinutes", Integer.toString(theirs.form().attendedMinutes()),
            "literatureMinutes", Integer.toString(theirs.form().literatureMinutes()),
            "activity", theirs.form().activity()),
        theirs.version());
  }

  private Placement require(String regionId, long placementId) {
    return placements
        .find(regionId, placementId)
        .orElseThrow(() -> new NotFoundException("placement", placementId));
  }
}
