package org.famulus.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.completion.Grade;
import org.famulus.core.interest.InterestState;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.compliance.Confidentiality;
import org.famulus.region.spi.compliance.RequirementStatus;

/** Counts. Every question takes a constant number of statements. */
@ApplicationScoped
public class ReportRepository {

  private static final Set<ApplicationState> HANDED_IN =
      EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT));

  /** Found eligible, whatever became of it; an application taken back counts as not assessed. */
  private static final Set<ApplicationState> ELIGIBLE =
      EnumSet.of(ApplicationState.ELIGIBLE, ApplicationState.ADMITTED, ApplicationState.DECLINED);

  private static final Set<PlacementState> PLACED = placed();

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** How far applicants got, by the name of what the breakdown tells apart. */
  Map<Optional<String>, Funnel> season(
      String regionId, Optional<Long> callId, Breakdown breakdown) {
    Map<Optional<String>, Funnel> season = new HashMap<>();
    applicants(regionId, callId, breakdown)
        .forEach(
            line ->
                add(
                    season,
                    (String) line[0],
                    new Funnel(
                        (Long) line[2],
                        ELIGIBLE.contains(line[1]) ? (Long) line[2] : 0,
                        0,
                        0,
                        0)));
    placements(regionId, callId, breakdown)
        .forEach(
            line ->
                add(
                    season,
                    (String) line[0],
                    new Funnel(0, 0, (Long) line[1], (Long) line[2], (Long) line[3])));
    return season;
  }

  private List<Object[]> applicants(
      String regionId, Optional<Long> callId, Breakdown breakdown) {
    return switch (breakdown) {
      case FIELD -> ofFirstWish("w.field", regionId, callId);
      case SITE -> ofFirstWish("t.name", regionId, callId);
      case UNIVERSITY -> ofUniversities(regionId, callId);
    };
  }

  private List<Object[]> ofFirstWish(String name, String regionId, Optional<Long> callId) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select "
                + name
                + ", a.state, count(w.id) from Wish w join w.application a"
                + (name.startsWith("t.") ? " left join Organisation t on t.id = w.siteId" : "")
                + " where w.rank = :first and a.regionId = :region and a.state in :states"
                + (callId.isPresent() ? " and a.callId = :call" : "")
                + " group by "
                + name
                + ", a.state",
            Object[].class);
    callId.ifPresent(call -> query.setParameter("call", call));
    return query
        .setParameter("first", 1)
        .setParameter("region", regionId)
        .setParameter("states", HANDED_IN)
        .getResultList();
  }

  private List<Object[]> ofUniversities(String regionId, Optional<Long> callId) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select i.name, a.state, count(a.id) from Application a"
                + " left join Organisation i on i.id = a.institutionId"
                + " where a.regionId = :region and a.state in :states"
                + (callId.isPresent() ? " and a.callId = :call" : "")
                + " group by i.name, a.state",
            Object[].class);
    callId.ifPresent(call -> query.setParameter("call", call));
    return query
        .setParameter("region", regionId)
        .setParameter("states", HANDED_IN)
        .getResultList();
  }

  private List<Object[]> placements(
      String regionId, Optional<Long> callId, Breakdown breakdown) {
    String name =
        switch (breakdown) {
          case FIELD -> "p.field";
          case SITE -> "t.name";
          case UNIVERSITY -> "i.name";
        };
    TypedQuery<Object[]> query =
        em.createQuery(
            "select "
                + name
                + ", count(p.id), count(p.startedOn), count(g.id) from Placement p"
                + " left join Application a on a.id = p.applicationId"
                + " left join Organisation i on i.id = p.institutionId"
                + " left join Organisation t on t.id = p.siteId"
                + " left join GradeDecision g on g.placementId = p.id and g.replacedBy is null"
                + " and g.grade = :passed"
                + " where p.regionId = :region and p.state in :states"
                + (callId.isPresent() ? " and a.callId = :call" : "")
                + " group by "
                + name,
            Object[].class);
    callId.ifPresent(call -> query.setParameter("call", call));
    return query
        .setParameter("region", regionId)
        .setParameter("states", PLACED)
        .setParameter("passed", Grade.PASSED)
        .getResultList();
  }

  /** Years for which units have stated places, the latest first. */
  List<Integer> years(String regionId) {
    return em.createQuery(
            "select distinct i.year from Interest i where i.regionId = :region"
                + " and i.state = :approved order by i.year desc",
            Integer.class)
        .setParameter("region", regionId)
        .setParameter("approved", InterestState.APPROVED)
        .getResultList();
  }

  /** How units' places of the year are used, by name. */
  List<UnitUse> unitUse(String regionId, int year) {
    Map<Long, Long> used = new HashMap<>();
    em.createQuery(
            "select p.unitId, count(p.startedOn) from Placement p"
                + " left join PlacementOffer o on o.id = p.offerId"
                + " left join Interest i on i.id = o.interestId"
                + " where p.regionId = :region and i.year = :year group by p.unitId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("year", year)
        .getResultStream()
        .forEach(line -> used.put((Long) line[0], (Long) line[1]));
    return em
        .createQuery(
            "select i.unitId, u.name, u.searchName, sum(i.places), sum(i.taken) from Interest i"
                + " left join Organisation u on u.id = i.unitId"
                + " where i.regionId = :region and i.year = :year and i.state = :approved"
                + " group by i.unitId, u.name, u.searchName order by u.searchName, i.unitId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("year", year)
        .setParameter("approved", InterestState.APPROVED)
        .getResultStream()
        .map(
            line ->
                new UnitUse(
                    (Long) line[0],
                    (String) line[1],
                    ((Number) line[3]).longValue(),
                    ((Number) line[4]).longValue(),
                    used.getOrDefault((Long) line[0], 0L)))
        .toList();
  }

  /** How long each requirement took, in the order of their codes. */
  Collection<GateTally> gates(
      String regionId, Optional<Long> callId, ZoneId zone, LocalDate today) {
    TypedQuery<Object[]> query =
        em.createQuery(
            "select r.code, r.gate, r.confidentiality, r.status, p.placedAt, r.submittedOn,"
                + " r.verifiedOn, r.dueOn, count(r.id) from Requirement r"
                + " left join Placement p on p.id = r.placementId"
                + " left join AdmissionDecision d on d.id = p.decisionId"
                + " where r.regionId = :region and p.state in :states"
                + (callId.isPresent() ? " and d.callId = :call" : "")
                + " group by r.code, r.gate, r.confidentiality, r.status, p.placedAt,"
                + " r.submittedOn, r.verifiedOn, r.dueOn order by r.gate, r.code",
            Object[].class);
    callId.ifPresent(call -> query.setParameter("call", call));
    Map<String, GateTally> tallies = new LinkedHashMap<>();
    query
        .setParameter("region", regionId)
        .setParameter("states", PLACED)
        .getResultStream()
        .forEach(
            line ->
                tallies
                    .computeIfAbsent(
                        (String) line[0],
                        code ->
                            new GateTally(
                                code,
                                (String) line[1],
                                ((Confidentiality) line[2]).isForVerifierOnly()))
                    .add(
                        new GateTally.Days(
                            (RequirementStatus) line[3],
                            LocalDate.ofInstant((Instant) line[4], zone),
                            (LocalDate) line[5],
                            (LocalDate) line[6],
                            (LocalDate) line[7]),
                        (Long) line[8],
                        today));
    return tallies.values();
  }

  private static void add(Map<Optional<String>, Funnel> season, String name, Funnel more) {
    season.merge(Optional.ofNullable(name), more, Funnel::plus);
  }

  private static Set<PlacementState> placed() {
    Set<PlacementState> placed = EnumSet.copyOf(PlacementState.HOLDING);
    placed.add(PlacementState.WITHDRAWN);
    placed.add(PlacementState.LAPSED);
    return placed;
  }
}
