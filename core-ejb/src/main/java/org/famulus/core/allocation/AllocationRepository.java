package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;
import org.famulus.core.shared.Sha256;

/** Stores and finds drafts and what they say. */
@ApplicationScoped
public class AllocationRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A draft of the region. */
  public Optional<AllocationRun> find(String regionId, long id) {
    return Optional.ofNullable(em.find(AllocationRun.class, id))
        .filter(run -> run.regionId().equals(regionId));
  }

  /** The same, locked: whoever changes a draft or its results holds the lock on the draft. */
  public Optional<AllocationRun> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** The published file of a stored run. */
  RunFile file(AllocationRun run) {
    em.flush();
    return em.find(RunFile.class, run.id());
  }

  /** Drafts of a call, the latest first. */
  public List<AllocationRun> ofCall(long callId) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.callId = :call order by r.createdAt desc, r.id desc",
            AllocationRun.class)
        .setParameter("call", callId)
        .getResultList();
  }

  /** The draft of a call whose places were given last. */
  public Optional<AllocationRun> lastAllotted(long callId) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.callId = :call and r.state = :allotted"
                + " order by r.allottedAt desc",
            AllocationRun.class)
        .setParameter("call", callId)
        .setParameter("allotted", RunState.ALLOTTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Runs of a region that are to be allotted by a moment. */
  public List<Long> announcedUntil(String regionId, Instant moment) {
    return em
        .createQuery(
            "select r.id from AllocationRun r where r.regionId = :region and r.state = :announced"
                + " and r.announcedFor <= :moment order by r.announcedFor, r.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("announced", RunState.ANNOUNCED)
        .setParameter("moment", moment)
        .getResultList();
  }

  /** Drafts of a region whose moment came and that could not be allotted. */
  public List<AllocationRun> missed(String regionId) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.regionId = :region and r.state = :draft"
                + " and r.announcedFor is not null and not exists (select o.id from AllocationRun o"
                + " where o.callId = r.callId and o.state = :allotted"
                + " and o.allottedAt > r.announcedFor) order by r.announcedFor, r.id",
            AllocationRun.class)
        .setParameter("allotted", RunState.ALLOTTED)
        .setParameter("region", regionId)
        .setParameter("draft", RunState.DRAFT)
        .getResultList();
  }

  /** Runs that are to be allotted by themselves although a student or a place has gone since. */
  public List<AllocationRun> announcedInVain(String regionId) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.regionId = :region and r.state = :announced"
                + " and r.id in (select x.runId from AllocationResult x, Application a,"
                + " PlacementOffer o where a.id = x.applicationId and o.id = x.offerId"
                + " and (a.state <> :eligible or o.withdrawn = :yes))"
                + " order by r.announcedFor, r.id",
            AllocationRun.class)
        .setParameter("region", regionId)
        .setParameter("announced", RunState.ANNOUNCED)
        .setParameter("yes", true)
        .setParameter("eligible", ApplicationState.ELIGIBLE)
        .getResultList();
  }

  /** Calls of the region in which a draft is allotted by itself. */
  public Set<Long> announcedCalls(String regionId) {
    return Set.copyOf(
        em.createQuery(
                "select r.callId from AllocationRun r where r.regionId = :region"
                    + " and r.state = :announced",
                Long.class)
            .setParameter("region", regionId)
            .setParameter("announced", RunState.ANNOUNCED)
            .getResultList());
  }

  /** The first moment at which a draft of a call is allotted by itself. */
  Optional<Instant> announcedFor(long callId) {
    return em
        .createQuery(
            "select r.announcedFor from AllocationRun r where r.callId = :call"
                + " and r.state = :announced order by r.announcedFor",
            Instant.class)
        .setParameter("call", callId)
        .setParameter("announced", RunState.ANNOUNCED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Runs of a region with a published file, the last frozen first. */
  List<AllocationRun> published(String regionId, int most) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.regionId = :region and r.pseudonymKey is not null"
                + " order by r.createdAt desc, r.id desc",
            AllocationRun.class)
        .setParameter("region", regionId)
        .setMaxResults(most)
        .getResultList();
  }

  /** What the draft that was allotted last says of an application. */
  Optional<AllocationResult> allottedResult(long applicationId) {
    return em
        .createQuery(
            "select r from AllocationResult r join AllocationRun u on u.id = r.runId"
                + " where r.applicationId = :application and u.state = :allotted"
                + " order by u.allottedAt desc",
            AllocationResult.class)
        .setParameter("application", applicationId)
        .setParameter("allotted", RunState.ALLOTTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many students a draft says something about. */
  long numberOfResults(long runId) {
    return em
        .createQuery(
            "select count(r) from AllocationResult r where r.runId = :run", Long.class)
        .setParameter("run", runId)
        .getSingleResult();
  }

  /** A result of a draft. */
  public Optional<AllocationResult> result(long runId, long resultId) {
    return Optional.ofNullable(em.find(AllocationResult.class, resultId))
        .filter(result -> result.runId() == runId);
  }

  /** Draft a result belongs to. */
  public Optional<Long> runOf(long resultId) {
    return Optional.ofNullable(em.find(AllocationResult.class, resultId))
        .map(AllocationResult::runId);
  }

  /** All results of a draft, in order of the draw. */
  public List<AllocationResult> results(long runId) {
    return em
        .createQuery(
            "select r from AllocationResult r where r.runId = :run order by r.lotteryNumber",
            AllocationResult.class)
        .setParameter("run", runId)
        .getResultList();
  }

  /** Locked results of a draft, by application. */
  public Map<Long, AllocationResult> locked(long runId) {
    return em
        .createQuery(
            "select r from AllocationResult r where r.runId = :run and r.locked = :yes",
            AllocationResult.class)
        .setParameter("yes", true)
        .setParameter("run", runId)
        .getResultStream()
        .collect(Collectors.toMap(AllocationResult::applicationId, result -> result));
  }

  /** Places the draft gives, by offer. */
  public Map<Long, Long> given(long runId) {
    return em
        .createQuery(
            "select r.offerId, count(r) from AllocationResult r"
                + " where r.runId = :run and r.offerId is not null group by r.offerId",
            Object[].class)
        .setParameter("run", runId)
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
  }

  /** Numbers of a call's applications, by their id. */
  Map<Long, String> applicationNumbers(long callId) {
    return em
        .createQuery(
            "select a.id, a.number from Application a where a.callId = :call", Object[].class)
        .setParameter("call", callId)
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (String) line[1]));
  }

  /** Calls in which places of a unit's commitment are given. */
  List<Long> callsOf(long interestId) {
    return em
        .createQuery(
            "select distinct o.callId from PlacementOffer o where o.interestId = :interest"
                + " order by o.callId",
            Long.class)
        .setParameter("interest", interestId)
        .getResultList();
  }

  /** Lottery numbers of a draft by application. */
  public Map<Long, Integer> lotteryNumbers(long runId) {
    return em
        .createQuery(
            "select r.applicationId, r.lotteryNumber from AllocationResult r where r.runId = :run",
            Object[].class)
        .setParameter("run", runId)
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (Integer) line[1]));
  }

  /** How well the drafts of a call serve people, by draft. */
  public Map<Long, RankProfile> profiles(long callId) {
    return profilesOf(ofCall(callId));
  }

  /** Runs of the region's calls that were allotted, the last one first. */
  List<AllocationRun> allotted(String regionId, int most) {
    return em
        .createQuery(
            "select r from AllocationRun r where r.regionId = :region and r.state = :allotted"
                + " order by r.allottedAt desc, r.id desc",
            AllocationRun.class)
        .setParameter("region", regionId)
        .setParameter("allotted", RunState.ALLOTTED)
        .setMaxResults(most)
        .getResultList();
  }

  /** How well runs serve people, by run; two statements. */
  Map<Long, RankProfile> profilesOf(List<AllocationRun> runs) {
    if (runs.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = runs.stream().map(AllocationRun::id).toList();
    Map<Long, SortedMap<Integer, Long>> byRank = new HashMap<>();
    Map<Long, Long> unwished = new HashMap<>();
    for (Object[] line :
        countPerRun(ids, "r.runId, r.wishRank", "r.offerId is not null")) {
      if (line[1] == null) {
        unwished.put((Long) line[0], (Long) line[2]);
      } else {
        byRank
            .computeIfAbsent((Long) line[0], run -> new TreeMap<>())
            .put((Integer) line[1], (Long) line[2]);
      }
    }
    Map<Long, Long> unplaced = new HashMap<>();
    countPerRun(ids, "r.runId", "r.offerId is null")
        .forEach(line -> unplaced.put((Long) line[0], (Long) line[1]));
    Map<Long, RankProfile> profiles = new HashMap<>();
    for (AllocationRun run : runs) {
      profiles.put(
          run.id(),
          new RankProfile(
              byRank.getOrDefault(run.id(), new TreeMap<>()),
              unwished.getOrDefault(run.id(), 0L),
              unplaced.getOrDefault(run.id(), 0L)));
    }
    return profiles;
  }

  /** Results changed by hand, by draft of a call. */
  public Map<Long, Long> byHand(long callId) {
    return flagged(callId, "r.byHand");
  }

  /** Locked results, by draft of a call. */
  public Map<Long, Long> lockedCounts(long callId) {
    return flagged(callId, "r.locked");
  }

  /** Eligible applications without a place, by call. */
  public Map<Long, Long> waitingByCall(String regionId) {
    return toMap(
        em.createQuery(
                "select a.callId, count(a) from Application a where a.regionId = :region"
                    + " and a.state = :eligible group by a.callId",
                Object[].class)
            .setParameter("region", regionId)
            .setParameter("eligible", ApplicationState.ELIGIBLE)
            .getResultList());
  }

  /** Drafts that are not allotted yet, by call. */
  Map<Long, Long> draftsByCall(String regionId) {
    return toMap(
        em.createQuery(
                "select r.callId, count(r) from AllocationRun r where r.regionId = :region"
                    + " and r.state in :drafts group by r.callId",
                Object[].class)
            .setParameter("region", regionId)
            .setParameter("drafts", EnumSet.of(RunState.DRAFT, RunState.ANNOUNCED))
            .getResultList());
  }

  /** Placements that take up a place, by call. */
  Map<Long, Long> placedByCall(String regionId) {
    return toMap(
        em.createQuery(
                "select o.callId, count(p) from Placement p join PlacementOffer o on o.id = p.offerId"
                    + " where p.regionId = :region and p.state in :holding group by o.callId",
                Object[].class)
            .setParameter("region", regionId)
            .setParameter("holding", PlacementState.HOLDING)
            .getResultList());
  }

  /** The result of a draft about the application with the number. */
  public Optional<AllocationResult> resultOfNumber(long runId, String number) {
    return em
        .createQuery(
            "select r from AllocationResult r join Application a on a.id = r.applicationId"
                + " where r.runId = :run and a.number = :number",
            AllocationResult.class)
        .setParameter("run", runId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** SHA-256 of who gets what, by application number: {@code number|offer}, one a line. */
  public String resultDigest(long runId) {
    em.flush();
    return Sha256.hex(
        em
            .createQuery(
                "select a.number, r.offerId from AllocationResult r"
                    + " join Application a on a.id = r.applicationId"
                    + " where r.runId = :run order by a.number",
                Object[].class)
            .setParameter("run", runId)
            .getResultStream()
            .map(line -> line[0] + "|" + (line[1] == null ? "-" : line[1]) + "\n")
            .collect(Collectors.joining()));
  }

  /** A list question about results. */
  ResultQuery ask(ResultCriteria criteria) {
    return new ResultQuery(em, criteria);
  }

  /** A question about the differences of two drafts. */
  DifferenceQuery difference(long firstRun, long secondRun) {
    return new DifferenceQuery(em, firstRun, secondRun);
  }

  /** Stores a new draft and gives it its id. */
  public AllocationRun add(AllocationRun run) {
    em.persist(run);
    em.flush();
    return run;
  }

  /** Stores a new result. */
  public void add(AllocationResult result) {
    em.persist(result);
  }

  private List<Object[]> countPerRun(List<Long> runs, String by, String where) {
    return em
        .createQuery(
            "select "
                + by
                + ", count(r) from AllocationResult r where "
                + where
                + " and r.runId in :runs group by "
                + by,
            Object[].class)
        .setParameter("runs", runs)
        .getResultList();
  }

  private Map<Long, Long> flagged(long callId, String flag) {
    return toMap(
        em.createQuery(
                "select r.runId, count(r) from AllocationResult r where "
                    + flag
                    + " = :yes and r.runId in"
                    + " (select u.id from AllocationRun u where u.callId = :call) group by r.runId",
                Object[].class)
            .setParameter("yes", true)
            .setParameter("call", callId)
            .getResultList());
  }

  private static Map<Long, Long> toMap(List<Object[]> lines) {
    return lines.stream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
  }
}
