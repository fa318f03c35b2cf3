package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllocationRun.Announcement;
import org.famulus.core.allocation.RunState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Gives the places of a draft at the moment students were told, so that all hear at once and nobody
 * has to be at a desk. Until then the draft cannot change; the announcement can be taken back.
 */
@Stateless
public class AnnouncedAllotment {

  private static final String SUBJECT = "ALLOCATION";
  private static final int REASONS_LENGTH = 4000;

  /** Who is told of a moment further away has forgotten it; a wrong year is found by it. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(120);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private AllocationRepository allocations;
  @Inject private RunAllotment places;

  /**
   * Announces when a draft is allotted. Whatever would keep it from being allotted now refuses the
   * announcement, too.
   *
   * @param version version of the draft the caller has seen
   * @param at day and time in the programme's time zone
   * @param reasons reasons written to go on against warnings, now and then
   */
  @UseCase(value = "decision.announce", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> announce(
      String regionId, long runId, long version, Optional<LocalDateTime> at, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lock(regionId, runId);
    if (!run.isDraft()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    if (run.version() != version) {
      return Allotment.stale(run);
    }
    Optional<Instant> moment = at.map(time -> time.atZone(regions.timeZone(regionId)).toInstant());
    List<Reason> refusals = new ArrayList<>();
    if (moment.isEmpty()) {
      refusals.add(Reason.ofField("announceOn", "decision.announce-when"));
    } else if (!moment.get().isAfter(clock.instant())) {
      refusals.add(Reason.ofField("announceOn", "decision.announce-past"));
    } else if (moment.get().isAfter(clock.instant().plus(LONGEST_WAIT))) {
      refusals.add(
          Reason.ofField("announceOn", "decision.announce-far", LONGEST_WAIT.toDays()));
    }
    String written = write(reasons);
    if (written.length() > REASONS_LENGTH) {
      refusals.add(Reason.of("decision.announce-reasons", REASONS_LENGTH));
    }
    places.otherAnnounced(run).ifPresent(refusals::add);
    refusals.addAll(places.against(run, reasons));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    run.announce(new Announcement(moment.get(), gate.caller().name(), written));
    running
        .current()
        .change("state", RunState.DRAFT, RunState.ANNOUNCED)
        .change("announcedFor", null, moment.get());
    return Outcome.done(runId);
  }

  /** What speaks now against allotting a run that is announced, or could not be when it was. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<Reason> against(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.find(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    return run.announcement()
        .map(announced -> places.against(run, read(announced.reasons())))
        .orElse(List.of());
  }

  /** Takes the announcement of a draft back; it can change again. */
  @UseCase(value = "decision.announce-back", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> takeBack(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lock(regionId, runId);
    if (!run.isAnnounced()) {
      return Outcome.refused(Reason.of("decision.not-announced", run.title()));
    }
    running
        .current()
        .change("state", RunState.ANNOUNCED, RunState.DRAFT)
        .change("announcedFor", run.announcement().orElseThrow().at(), null);
    run.takeAnnouncementBack();
    return Outcome.done(runId);
  }

  /** Runs whose moment has come. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    return allocations.announcedUntil(regionId, clock.instant());
  }

  /** Allots a run whose moment has come. */
  @UseCase(value = "decision.allot-announced", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> carryOut(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lock(regionId, runId);
    Optional<Announcement> announced = run.announcement().filter(each -> run.isAnnounced());
    if (announced.isEmpty() || announced.get().at().isAfter(clock.instant())) {
      return Outcome.refused(Reason.of("decision.not-announced", run.title()));
    }
    running.current().change("announcedBy", null, announced.get().by());
    return places.allot(run, read(announced.get().reasons()));
  }

  /**
   * The moment came and the run could not be allotted: it is a draft again, and staff is told.
   *
   * @param patience how long after the moment it may still be tried
   */
  @UseCase(value = "decision.announce-missed", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> missed(String regionId, long runId, Duration patience) {
    gate.allow(Target.region(regionId));
    AllocationRun run = lock(regionId, runId);
    boolean due =
        run.isAnnounced()
            && !run.announcement().orElseThrow().at().plus(patience).isAfter(clock.instant());
    if (!due) {
      // Another server was quicker, or somebody took it back and announced another moment.
      return Outcome.refused(Reason.of("decision.not-announced", run.title()));
    }
    running.current().change("state", RunState.ANNOUNCED, RunState.DRAFT);
    run.missAnnouncement();
    return Outcome.done(runId);
  }

  private AllocationRun lock(String regionId, long runId) {
    AllocationRun run =
        allocations.lock(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    running.current().about(SUBJECT, runId, run.title());
    return run;
  }

  private static String write(WrittenReasons reasons) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    reasons.byRule().forEach(json::add);
    return json.build().toString();
  }

  private static WrittenReasons read(String stored) {
    Map<String, String> byRule = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      reader
          .readObject()
          .forEach((rule, reason) -> byRule.put(rule, ((JsonString) reason).getString()));
    }
    return new WrittenReasons(byRule);
  }
}
