package org.famulus.core.interest;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.UnitChanged;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;

/** A unit, or the faculty for it, states what it takes in a year, changes it, and takes it back. */
@Stateless
public class InterestRegistration {

  private static final Reason APPROVE_AGAIN =
      new Reason(
          Optional.empty(),
          Effect.TASK,
          Text.of("interest.approve-again"),
          Optional.empty(),
          false);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private InterestRepository interests;
  @Inject private OfferedPlaces offered;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private LastChange lastChange;
  @Inject private Clock clock;
  @Inject private Event<UnitChanged> unitChanged;

  /** Saves a draft for a year the unit has not registered for; answers its id. */
  @UseCase(value = "interest.draft", permission = Permission.INTEREST_EDIT)
  public Outcome<Long> draft(String regionId, InterestForm form) {
    gate.allow(Target.organisation(regionId, form.unitId()));
    return begin(regionId, form, false, WrittenReasons.none());
  }

  /**
   * Hands in an interest for a year the unit has not registered for; answers its id.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "interest.submit", permission = Permission.INTEREST_EDIT)
  public Outcome<Long> handIn(String regionId, InterestForm form, WrittenReasons reasons) {
    gate.allow(Target.organisation(regionId, form.unitId()));
    return begin(regionId, form, true, reasons);
  }

  /** Saves a draft again and hands it in. */
  @UseCase(value = "interest.submit", permission = Permission.INTEREST_EDIT)
  public Outcome<Long> handIn(
      String regionId, long id, long version, InterestForm form, WrittenReasons reasons) {
    RegisteredInterest registered = requireLocked(regionId, id);
    if (registered.interest().version() != version) {
      return overtook(registered);
    }
    if (registered.interest().state() != InterestState.DRAFT) {
      return Outcome.refused(Reason.of("interest.not-a-draft"));
    }
    return save(registered, form, true, reasons);
  }

  /**
   * Changes an interest in any state but withdrawn. What promises more than was approved has to be
   * approved again; what promises less shrinks the places already in a call.
   */
  @UseCase(value = "interest.change", permission = Permission.INTEREST_EDIT)
  public Outcome<Long> change(
      String regionId, long id, long version, InterestForm form, WrittenReasons reasons) {
    RegisteredInterest registered = requireLocked(regionId, id);
    if (registered.interest().version() != version) {
      return overtook(registered);
    }
    return switch (registered.interest().state()) {
      case DRAFT -> save(registered, form, false, reasons);
      case SUBMITTED, APPROVED -> changeHandedIn(registered, form, reasons);
      case WITHDRAWN -> Outcome.refused(Reason.of("interest.withdrawn"));
    };
  }

  /** Takes an interest back, with its places in calls. */
  @UseCase(value = "interest.withdraw", permission = Permission.INTEREST_EDIT)
  public Outcome<Long> withdraw(String regionId, long id, long version, WrittenReasons reasons) {
    RegisteredInterest registered = requireLocked(regionId, id);
    Interest interest = registered.interest();
    if (interest.version() != version) {
      return overtook(registered);
    }
    if (interest.state() == InterestState.WITHDRAWN) {
      return Outcome.refused(Reason.of("interest.withdrawn"));
    }
    if (interest.taken() > 0) {
      return Outcome.refused(Reason.of("interest.already-allotted", interest.taken()));
    }
    Judgement judgement = judge(Moment.INTEREST_CHANGE, registered, true, reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    running.current().change("state", interest.state(), InterestState.WITHDRAWN);
    interest.withdraw();
    offered.withdrawAll(id);
    return Outcome.done(id);
  }

  private Outcome<Long> begin(
      String regionId, InterestForm form, boolean handIn, WrittenReasons reasons) {
    Organisation unit =
        organisations
            .find(regionId, form.unitId())
            .orElseThrow(() -> new NotFoundException("organisation", form.unitId()));
    List<Reason> faults = form.draftFaults(regions.get(regionId).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (!unit.isOpenOn(LocalDate.of(form.year(), 1, 1))) {
      return Outcome.refused(
          Reason.ofField("unit", "interest.unit-closed", unit.closedOn().orElseThrow()));
    }
    Optional<Interest> earlier =
        interests.of(regionId, form.unitId(), form.year(), form.kind(), form.field());
    if (earlier.filter(i -> i.state() != InterestState.WITHDRAWN).isPresent()) {
      return Outcome.refused(
          Reason.ofField("year", "interest.already-registered", String.valueOf(form.year())));
    }
    earlier.ifPresent(Interest::reopen);
    Interest interest =
        earlier.orElseGet(
            () ->
                interests.add(
                    new Interest(
                        regionId, form.unitId(), form.year(), form.kind(), form.field())));
    running.current().about(InterestRecord.SUBJECT, interest.id(), unit.name() + " " + form.year());
    return save(interests.whole(interest), form, handIn, reasons);
  }

  /** Saves what is not handed in yet, and hands it in if wanted. */
  private Outcome<Long> save(
      RegisteredInterest before, InterestForm form, boolean handIn, WrittenReasons reasons) {
    Interest interest = before.interest();
    RegionCatalogue catalogue = regions.get(interest.regionId()).catalogue();
    List<Reason> faults = handIn ? form.faults(catalogue) : form.draftFaults(catalogue);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    InterestState stateBefore = interest.state();
    RegisteredInterest after = write(before, form);
    if (!handIn) {
      return Outcome.done(interest.id());
    }
    Judgement judgement = judge(Moment.INTEREST_SUBMIT, after, true, reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    if (judgement.isFree()) {
      interest.submit();
      running.current().change("state", stateBefore, interest.state());
    }
    return Outcome.done(interest.id(), judgement.holds());
  }

  private Outcome<Long> changeHandedIn(
      RegisteredInterest before, InterestForm form, WrittenReasons reasons) {
    Interest interest = before.interest();
    List<Reason> faults = form.faults(regions.get(interest.regionId()).catalogue());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<Period> periods = form.periods(length(interest));
    CommitmentChange commitment =
        CommitmentChange.between(
            before, form.places(), form.maxPerPeriod().orElse(null), periods);
    if (form.places() < interest.taken()) {
      return Outcome.refused(
          Reason.ofField("places", "interest.below-taken", interest.taken()));
    }
    InterestState stateBefore = interest.state();
    RegisteredInterest after = write(before, form);
    Judgement judgement =
        judge(Moment.INTEREST_CHANGE, after, commitment.changed(), reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    List<Reason> lost = offered.fit(interest, periods);
    if (!lost.isEmpty()) {
      return Outcome.refused(lost);
    }
    List<Reason> notices = new ArrayList<>(judgement.holds());
    if (commitment.promisesMore() && interest.approval().isPresent()) {
      interest.lapseApproval();
      notices.add(APPROVE_AGAIN);
    }
    running.current().change("state", stateBefore, interest.state());
    unitChanged.fire(new UnitChanged(interest.regionId(), interest.unitId()));
    return Outcome.done(interest.id(), notices);
  }

  private RegisteredInterest write(RegisteredInterest before, InterestForm form) {
    Interest interest = before.interest();
    Map<String, String> valuesBefore = InterestRecord.values(before);
    interest.commitTo(form.places(), form.maxPerPeriod().orElse(null));
    interest.setNote(form.note().map(String::strip).orElse(null));
    RegisteredInterest after =
        interests.replaceParts(before, form.periods(length(interest)), form.people());
    InterestRecord.values(after)
        .forEach(
            (field, value) -> running.current().change(field, valuesBefore.get(field), value));
    return after;
  }

  private Judgement judge(
      Moment moment, RegisteredInterest registered, boolean commitmentChanged, WrittenReasons reasons) {
    Interest interest = registered.interest();
    String regionId = interest.regionId();
    boolean byFaculty = gate.scope(regionId).wholeRegion();
    return rules
        .open(regionId)
        .judge(
            moment,
            registered.facts(length(interest), commitmentChanged, byFaculty),
            registered.referenceDates(regions.today(regionId, clock)),
            reasons);
  }

  private LengthRule length(Interest interest) {
    return regions.get(interest.regionId()).catalogue().kind(interest.kind()).orElseThrow().length();
  }

  private Outcome<Long> overtook(RegisteredInterest registered) {
    Interest interest = registered.interest();
    return lastChange.overtook(
        InterestRecord.SUBJECT,
        interest.id(),
        InterestRecord.values(registered),
        interest.version());
  }

  private RegisteredInterest requireLocked(String regionId, long id) {
    Interest interest =
        interests.lock(regionId, id).orElseThrow(() -> new NotFoundException("interest", id));
    gate.allow(Target.organisation(regionId, interest.unitId()));
    Organisation unit = organisations.find(regionId, interest.unitId()).orElseThrow();
    running.current().about(InterestRecord.SUBJECT, id, unit.name() + " " + interest.year());
    return interests.whole(interest);
  }
}
