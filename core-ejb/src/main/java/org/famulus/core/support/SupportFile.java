package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.rule.Moment;

/** Opens claims for commands, always the claim before the money, and asks the programme's rules. */
@ApplicationScoped
class SupportFile {

  /** Kind of record in audit trail and mail log. */
  static final String SUBJECT = "SUPPORT";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private LastChange lastChange;
  @Inject private PersonRepository people;
  @Inject private PlacementRepository placements;
  @Inject private SupportRepository claims;

  /** The claim, locked; the command is about it. */
  SupportClaim open(String regionId, long id) {
    SupportClaim claim =
        claims.lock(regionId, id).orElseThrow(() -> new NotFoundException("claim", id));
    running.current().about(SUBJECT, id, claim.number());
    return claim;
  }

  /** The claim, locked, for somebody who may act for its student. */
  SupportClaim openHers(String regionId, long id) {
    SupportClaim claim = open(regionId, id);
    gate.allow(Target.person(regionId, claim.personId()));
    noteStudent(claim.personId());
    return claim;
  }

  /** Says in the audit trail for whom somebody else acts. */
  void noteStudent(long personId) {
    if (!gate.caller().personId().equals(Optional.of(personId))) {
      running.current().onBehalfOf(student(personId).fullName());
    }
  }

  /** The student. */
  Person student(long personId) {
    return people.byIds(Set.of(personId)).get(personId);
  }

  /** The placement that a claim is about. */
  Placement placement(SupportClaim claim) {
    return placements.find(claim.regionId(), claim.placementId()).orElseThrow();
  }

  /** Why a command cannot be carried out on the claim as it stands, if it cannot. */
  Optional<Outcome<Long>> unfit(SupportClaim claim, long version, SupportState... needed) {
    if (claim.version() != version) {
      return Optional.of(
          lastChange.overtook(
              SUBJECT, claim.id(), Map.of("state", claim.state().name()), claim.version()));
    }
    return Set.of(needed).contains(claim.state())
        ? Optional.empty()
        : Optional.of(Outcome.refused(Reason.of("support.not-in-this-state")));
  }

  /** What the rules of a moment say to a claim that a funding period is to pay. */
  Judgement judge(
      Moment moment,
      SupportClaim claim,
      FundingPeriod period,
      int receipts,
      WrittenReasons reasons) {
    Placement placement = placement(claim);
    LocalDate today = today(claim.regionId());
    LocalDate submittedOn = claim.submittedOn().orElse(today);
    LocalDate firstDay = placement.subject().firstDay();
    return rules
        .open(claim.regionId())
        .judge(
            moment,
            new SupportClaimFacts(
                new PeriodFacts(0, firstDay, placement.subject().lastDay()),
                placement.subject().kind(),
                claim.distanceKm(),
                claims.costs(claim.id()).values().stream()
                    .collect(Collectors.toMap(SupportCost::kind, SupportCost::counting)),
                period.currency(),
                receipts,
                placement.lastDayThere(),
                submittedOn,
                Optional.of(period.left())),
            new ReferenceDates(today, Optional.of(submittedOn), Optional.of(firstDay)),
            reasons);
  }

  /** The kinds of cost the programme knows. */
  List<String> kinds(String regionId) {
    return regions.get(regionId).catalogue().costs();
  }

  /** The day it is in the region. */
  LocalDate today(String regionId) {
    return regions.today(regionId, clock);
  }
}
