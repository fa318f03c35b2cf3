package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.shared.RowLock;
import org.famulus.core.shared.Sha256;
import org.famulus.region.spi.port.Page;

/** Stores and finds payment runs and their entries. */
@ApplicationScoped
public class PaymentRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A run of the region. */
  Optional<PaymentRun> find(String regionId, long id) {
    return Optional.ofNullable(em.find(PaymentRun.class, id))
        .filter(run -> run.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<PaymentRun> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** Runs of the region, the latest first. */
  List<PaymentRun> runs(String regionId, Optional<RunState> state, Page page) {
    var query =
        em.createQuery(
                "select r from PaymentRun r where r.regionId = :region"
                    + (state.isPresent() ? " and r.state = :state" : "")
                    + " order by r.preparedAt desc, r.id desc",
                PaymentRun.class)
            .setParameter("region", regionId);
    state.ifPresent(only -> query.setParameter("state", only));
    return query.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
  }

  /** How many runs stand where. */
  Map<String, Long> countByState(String regionId) {
    return em
        .createQuery(
            "select r.state, count(r) from PaymentRun r where r.regionId = :region"
                + " group by r.state",
            Object[].class)
        .setParameter("region", regionId)
        .getResultStream()
        .collect(Collectors.toMap(line -> line[0].toString(), line -> (Long) line[1]));
  }

  /** How much each of the runs holds. */
  Map<Long, RunSize> sizes(List<Long> runIds) {
    Map<Long, RunSize> sizes = new HashMap<>();
    if (!runIds.isEmpty()) {
      em.createQuery(
              "select e.runId, count(e), count(distinct e.unitId), sum(e.weeks)"
                  + " from PaymentEntry e where e.runId in :runs group by e.runId",
              Object[].class)
          .setParameter("runs", runIds)
          .getResultStream()
          .forEach(
              line ->
                  sizes.put(
                      (Long) line[0],
                      new RunSize(
                          (Long) line[1], (Long) line[2], ((Number) line[3]).longValue())));
    }
    return sizes;
  }

  /** How many prepared runs somebody else than the account has prepared, or she herself. */
  long countPrepared(String regionId, long accountId, boolean byHer) {
    return em.createQuery(
            "select count(r) from PaymentRun r where r.regionId = :region and r.state = :prepared"
                + (byHer
                    ? " and r.preparedById = :account"
                    : " and (r.preparedById is null or r.preparedById <> :account)"),
            Long.class)
        .setParameter("region", regionId)
        .setParameter("prepared", RunState.PREPARED)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  /** Whether a run that was not given up was prepared since the moment. */
  boolean hasRunSince(String regionId, Instant moment) {
    return em.createQuery(
                "select count(r) from PaymentRun r where r.regionId = :region"
                    + " and r.state in :counting and r.preparedAt >= :moment",
                Long.class)
            .setParameter("region", regionId)
            .setParameter("counting", RunState.COUNTING)
            .setParameter("moment", moment)
            .getSingleResult()
        > 0;
  }

  /** An entry of the region. */
  Optional<PaymentEntry> entry(String regionId, long id) {
    return Optional.ofNullable(em.find(PaymentEntry.class, id))
        .filter(entry -> entry.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<PaymentEntry> lockEntry(String regionId, long id) {
    return RowLock.anew(em, entry(regionId, id));
  }

  /** The entries of a run, in the order they were made. */
  List<PaymentEntry> entries(long runId) {
    return em.createQuery(
            "select e from PaymentEntry e where e.runId = :run order by e.id", PaymentEntry.class)
        .setParameter("run", runId)
        .getResultList();
  }

  /** Corrections that wait for a run, in the order they were noted, locked until the command ends. */
  List<PaymentEntry> lockWaiting(String regionId) {
    return em.createQuery(
            "select e from PaymentEntry e where e.regionId = :region and e.runId is null"
                + " order by e.id",
            PaymentEntry.class)
        .setParameter("region", regionId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Weeks by which an entry was corrected so far, waiting corrections included. */
  int corrected(long entryId) {
    Long weeks =
        em.createQuery(
                "select sum(e.weeks) from PaymentEntry e where e.correctsId = :entry", Long.class)
            .setParameter("entry", entryId)
            .getSingleResult();
    return weeks == null ? 0 : weeks.intValue();
  }

  /** What a run did not pay. */
  List<PaymentRefusal> refusals(long runId) {
    return em.createQuery(
            "select f from PaymentRefusal f where f.runId = :run order by f.id",
            PaymentRefusal.class)
        .setParameter("run", runId)
        .getResultList();
  }

  /** The placements with what lists show of them, by id; one statement. */
  Map<Long, PaidPlacement> refusedPlacements(long runId) {
    return em
        .createQuery(
            "select p.id, u.id, u.name, t.name, s.givenName, s.familyName, p.field, p.firstDay,"
                + " p.lastDay from PaymentRefusal f"
                + " left join Placement p on p.id = f.placementId"
                + " left join Organisation u on u.id = f.unitId"
                + " left join Person s on s.id = p.personId"
                + " left join Organisation t on t.id = p.siteId where f.runId = :run",
            Object[].class)
        .setParameter("run", runId)
        .getResultStream()
        .map(
            line ->
                new PaidPlacement(
                    (Long) line[0],
                    (Long) line[1],
                    (String) line[2],
                    Optional.ofNullable((String) line[3]),
                    line[4] + " " + line[5],
                    (String) line[6],
                    (LocalDate) line[7],
                    (LocalDate) line[8]))
        .collect(Collectors.toMap(PaidPlacement::placementId, each -> each, (one, same) -> one));
  }

  /** A list question. */
  EntryQuery ask(EntryCriteria criteria) {
    return new EntryQuery(em, criteria);
  }

  /** Digest of a run's entries: it is another one as soon as any of them is. */
  static String digest(List<PaymentEntry> entries) {
    return Sha256.hex(
        entries.stream().map(PaymentEntry::fingerprint).collect(Collectors.joining("\n")));
  }

  /** Stores a new record and gives it its id. */
  <T> T add(T record) {
    em.persist(record);
    return record;
  }

  /** Takes a correction away that has not entered any run. */
  void remove(PaymentEntry waiting) {
    em.remove(waiting);
  }

  /** Writes what was stored so far: an entry needs its run. */
  void flush() {
    em.flush();
  }
}
