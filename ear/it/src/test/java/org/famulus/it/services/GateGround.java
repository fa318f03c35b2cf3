package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.compliance.ConfidentialVerification;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.Requirement;
import org.famulus.core.compliance.RequirementRepository;
import org.famulus.core.compliance.RequirementVerification;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.shared.Outcome;

/** The ground on which tests of gates stand: admitted students who have said yes, and their papers. */
@ApplicationScoped
public class GateGround {

  private static final String REGION = Ground.REGION;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private DecisionGround stage;
  @Inject private Callers callers;
  @Inject private MovableClock clock;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private RequirementVerification ordinary;
  @Inject private ConfidentialVerification confidential;
  @Inject private OrganisationRepository organisations;

  /** An accepted placement that begins on the season's first Monday. */
  public Placement accepted() throws Exception {
    return accepted(false);
  }

  /** The same in a unit that treats children. */
  public Placement acceptedWithChildren() throws Exception {
    return accepted(true);
  }

  private Placement accepted(boolean children) throws Exception {
    return callers.as(
        Caller.famulus("test"),
        () -> {
          long call = stage.call();
          DecisionGround.Place place =
              stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
          if (children) {
            treatChildren(place.unit());
          }
          long student =
              stage.eligible(
                  call, new WishedPlace(Ground.FIELD, Optional.empty(), stage.firstMonday(0)));
          long decision =
              single.give(REGION, student, place.offer(), WrittenReasons.none()).value();
          answers.accept(REGION, decision).value();
          return placements.ofDecision(decision).orElseThrow();
        });
  }

  /** Children are treated in the unit. */
  @Transactional
  public void treatChildren(long unit) {
    organisations.find(REGION, unit).orElseThrow().setTreatsChildren(true);
  }

  /** Children are treated there no more. */
  @Transactional
  public void treatNoChildren(long unit) {
    organisations.find(REGION, unit).orElseThrow().setTreatsChildren(false);
  }

  /** The placement as it is stored now. */
  public Placement now(Placement placement) {
    return placements.find(REGION, placement.id()).orElseThrow();
  }

  /** One requirement of a placement as it is stored now. */
  public Requirement requirement(Placement placement, String code) {
    return requirements.of(placement.id()).stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the placement has the requirement. */
  public boolean demands(Placement placement, String code) {
    return requirements.of(placement.id()).stream().anyMatch(each -> each.code().equals(code));
  }

  /** The requirements of a placement as they are stored now. */
  public List<Requirement> requirements(Placement placement) {
    return requirements.of(placement.id());
  }

  /** The placement as release 1 left it, which knew no requirements. */
  @Transactional
  public void asOfReleaseOne(Placement placement) {
    em.createQuery("delete from Requirement r where r.placementId = :placement")
        .setParameter("placement", placement.id())
        .executeUpdate();
    placements.lock(REGION, placement.id()).orElseThrow().clear(false, List.of());
  }

  /** Whoever was named as a supervisor at the unit has left. */
  @Transactional
  public void withoutSupervisor(Placement placement) {
    em.createQuery(
            "delete from InterestContact c where c.role = :role and c.interestId in"
                + " (select o.interestId from PlacementOffer o where o.id = :offer)")
        .setParameter("role", ContactRole.SUPERVISOR)
        .setParameter("offer", placement.offerId().orElseThrow())
        .executeUpdate();
  }

  /** What was verified counts until a day. */
  @Transactional
  public void validUntil(Placement placement, String code, LocalDate day) {
    em.createQuery(
            "update Requirement r set r.validUntil = :day"
                + " where r.placementId = :placement and r.code = :code")
        .setParameter("day", day)
        .setParameter("placement", placement.id())
        .setParameter("code", code)
        .executeUpdate();
  }

  /** The programme knows a requirement of the placement no more; or knows it again. */
  @Transactional
  public void rename(Placement placement, String code, String other) {
    em.createQuery(
            "update Requirement r set r.code = :other"
                + " where r.placementId = :placement and r.code = :code")
        .setParameter("other", other)
        .setParameter("placement", placement.id())
        .setParameter("code", code)
        .executeUpdate();
  }

  /** Puts everything in order, except what is named. */
  public void openAllBut(Placement placement, String... left) throws Exception {
    for (Requirement requirement : requirements.of(placement.id())) {
      if (!List.of(left).contains(requirement.code())) {
        verify(
            placement,
            requirement.code(),
            evidence(placement, requirement.code()),
            WrittenReasons.of("SKA-R13", "It could still be looked at."));
      }
    }
  }

  /** Whoever may do so notes that the requirement is in order. */
  public Outcome<Long> verify(Placement placement, String code, Evidence evidence)
      throws Exception {
    return verify(placement, code, evidence, WrittenReasons.none());
  }

  /** The same with a written reason. */
  public Outcome<Long> verify(
      Placement placement, String code, Evidence evidence, WrittenReasons reasons)
      throws Exception {
    Requirement requirement = requirement(placement, code);
    boolean forVerifier = requirement.confidentiality().isForVerifierOnly();
    return callers.as(
        forVerifier ? Actors.verifier() : Actors.coordinator(),
        () ->
            forVerifier
                ? confidential.verify(
                    REGION, requirement.id(), Optional.empty(), evidence, reasons)
                : ordinary.verify(
                    REGION, requirement.id(), Optional.empty(), evidence, reasons));
  }

  /** Evidence that is good enough. */
  public Evidence evidence(Placement placement, String code) {
    LocalDate first = placement.subject().firstDay();
    return switch (code) {
      case "INSURANCE_COVER" ->
          Evidence.cover(
              first.minusDays(14), placement.subject().lastDay().plusDays(14));
      case "LADOK_REGISTRATION" -> Evidence.reference("VMFN23-1");
      default -> Evidence.none();
    };
  }

  /** Does something on another day, at noon, and sets the clock back. */
  public <T> T on(LocalDate day, Callable<T> work) throws Exception {
    clock.moveTo(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
    try {
      return work.call();
    } finally {
      clock.moveTo(Instant.now());
    }
  }

  /** The student of a placement. */
  public static Caller student(Placement placement) {
    return Actors.applicant(placement.subject().personId());
  }
}
