package org.famulus.core.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** Calls of a region: planning, changing, publishing; everybody else sees published ones only. */
@Stateless
public class Calls {

  static final String SUBJECT = "CALL";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private LastChange lastChange;
  @Inject private Clock clock;

  /** All calls the caller may see, latest term first. */
  @Reads(permission = Permission.CALL_VIEW)
  public List<CallRow> all(String regionId) {
    boolean planned = gate.scope(regionId).wholeRegion();
    Map<Long, Long> places = offers.placesByCall(regionId);
    LocalDate today = regions.today(regionId, clock);
    return calls.all(regionId).stream()
        .filter(call -> planned || call.isPublished())
        .map(call -> CallRow.of(call, today, places.getOrDefault(call.id(), 0L)))
        .toList();
  }

  /**
   * One call.
   *
   * @throws NotFoundException if the region has none with the id, or the caller may not know of it
   */
  @Reads(permission = Permission.CALL_VIEW)
  public CallDetail detail(String regionId, long id) {
    boolean planned = gate.scope(regionId).wholeRegion();
    ApplicationCall call =
        calls
            .find(regionId, id)
            .filter(c -> planned || c.isPublished())
            .orElseThrow(() -> new NotFoundException("call", id));
    long places = offers.placesByCall(regionId).getOrDefault(id, 0L);
    return new CallDetail(
        CallRow.of(call, regions.today(regionId, clock), places),
        call.text(),
        call.publishedAt(),
        closures(id));
  }

  /**
   * A plan for the same season one year later, to start from: same kind, same days, closures moved
   * along. Nothing is saved.
   */
  @Reads(permission = Permission.CALL_EDIT)
  public Optional<CallForm> copyOf(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return calls
        .find(regionId, id)
        .map(
            call ->
                new CallForm(
                    SeasonTitle.of(call.title()).next(),
                    call.kind(),
                    call.text(),
                    call.dates().yearsLater(1),
                    closures(id).stream().map(closure -> closure.yearsLater(1)).toList()));
  }

  /** Plans a call; answers its id. */
  @UseCase(value = "call.plan", permission = Permission.CALL_EDIT)
  public Outcome<Long> plan(String regionId, CallForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults(regions.get(regionId).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String title = form.title().strip();
    if (calls.byTitle(regionId, title).isPresent()) {
      return Outcome.refused(Reason.ofField("title", "call.title-taken", title));
    }
    ApplicationCall call = new ApplicationCall(regionId, title, form.kind(), form.dates());
    call.describe(title, form.kind(), form.text().orElse(null));
    calls.add(call);
    calls.replaceClosures(call, form.closures());
    running.current().about(SUBJECT, call.id(), title).change("title", null, title);
    return Outcome.done(call.id());
  }

  /**
   * Changes a call. Once it is published, its new dates have to keep the rules of publication.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "call.change", permission = Permission.CALL_EDIT)
  public Outcome<Long> change(
      String regionId, long id, long version, CallForm form, WrittenReasons reasons) {
    ApplicationCall call = requireLocked(regionId, id);
    if (call.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(call), call.version());
    }
    List<Reason> faults = form.faults(regions.get(regionId).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String title = form.title().strip();
    if (calls.byTitle(regionId, title).filter(other -> !other.id().equals(id)).isPresent()) {
      return Outcome.refused(Reason.ofField("title", "call.title-taken", title));
    }
    Map<String, String> before = values(call);
    call.describe(title, form.kind(), form.text().orElse(null));
    call.schedule(form.dates());
    calls.replaceClosures(call, form.closures());
    if (call.isPublished()) {
      Judgement judgement = judge(call, reasons);
      if (!judgement.isFree()) {
        return Outcome.refused(refusals(judgement));
      }
    }
    Map<String, String> after = values(call);
    after.forEach((field, value) -> running.current().change(field, before.get(field), value));
    return Outcome.done(id);
  }

  /** Publishes a planned call. */
  @UseCase(value = "call.publish", permission = Permission.CALL_EDIT)
  public Outcome<Long> publish(String regionId, long id, long version, WrittenReasons reasons) {
    ApplicationCall call = requireLocked(regionId, id);
    if (call.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(call), call.version());
    }
    if (call.isPublished()) {
      return Outcome.refused(Reason.of("call.already-published"));
    }
    Judgement judgement = judge(call, reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    if (judgement.isFree()) {
      running.current().change("state", call.state(), CallState.PUBLISHED);
      call.publish(clock.instant());
    }
    return Outcome.done(id, judgement.holds());
  }

  private Judgement judge(ApplicationCall call, WrittenReasons reasons) {
    return rules
        .open(call.regionId())
        .judge(
            Moment.CALL_PUBLISH,
            call.facts(),
            ReferenceDates.of(regions.today(call.regionId(), clock)),
            reasons);
  }

  /** What keeps a published call from standing as it would be: a published call cannot be held. */
  private static List<Reason> refusals(Judgement judgement) {
    return judgement.passes() ? judgement.holds() : judgement.refusals();
  }

  private ApplicationCall requireLocked(String regionId, long id) {
    gate.allow(Target.region(regionId));
    ApplicationCall call =
        calls.lock(regionId, id).orElseThrow(() -> new NotFoundException("call", id));
    running.current().about(SUBJECT, id, call.title());
    return call;
  }

  private List<Closure> closures(long callId) {
    return calls.closures(callId).stream().map(Closure::of).toList();
  }

  private Map<String, String> values(ApplicationCall call) {
    CallDates dates = call.dates();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", call.title());
    values.put("kind", call.kind());
    values.put("text", call.text().orElse(""));
    values.put("termFirstDay", dates.termFirstDay().toString());
    values.put("termLastDay", dates.termLastDay().toString());
    values.put("nominationsFrom", dates.nominationsFrom().toString());
    values.put("nominationsTo", dates.nominationsTo().toString());
    values.put("opensOn", dates.opensOn().toString());
    values.put("closesOn", dates.closesOn().toString());
    values.put("resultsOn", dates.resultsOn().map(LocalDate::toString).orElse(""));
    values.put(
        "closures",
        calls.closures(call.id()).stream()
            .map(c -> c.name() + " " + c.firstDay() + "/" + c.lastDay())
            .collect(Collectors.joining(", ")));
    return values;
  }
}
