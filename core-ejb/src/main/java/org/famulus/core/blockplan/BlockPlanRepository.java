package org.famulus.core.blockplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Batches;
import org.famulus.core.shared.RowLock;
import org.famulus.region.spi.port.Page;

/** Stores and finds plans of blocks; their files are read one at a time. */
@ApplicationScoped
public class BlockPlanRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A plan of the region. */
  Optional<BlockPlan> find(String regionId, long id) {
    return find(id).filter(plan -> plan.regionId().equals(regionId));
  }

  private Optional<BlockPlan> find(long id) {
    return Optional.ofNullable(em.find(BlockPlan.class, id));
  }

  /** The same, locked. */
  Optional<BlockPlan> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** A plan of whatever region, locked, for the server that computes it. */
  Optional<BlockPlan> lock(long id) {
    return RowLock.anew(em, find(id));
  }

  /** Plans of the region, the latest first. */
  List<BlockPlan> page(String regionId, Set<BlockPlanState> states, Page page) {
    return em
        .createQuery(
            "select p from BlockPlan p where p.regionId = :region and p.state in :states"
                + " order by p.createdAt desc, p.id desc",
            BlockPlan.class)
        .setParameter("region", regionId)
        .setParameter("states", states)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many plans of the region stand where. */
  Map<BlockPlanState, Long> countByState(String regionId) {
    Map<BlockPlanState, Long> counts = new EnumMap<>(BlockPlanState.class);
    em.createQuery(
            "select p.state, count(p) from BlockPlan p where p.regionId = :region group by p.state",
            Object[].class)
        .setParameter("region", regionId)
        .getResultList()
        .forEach(line -> counts.put((BlockPlanState) line[0], (Long) line[1]));
    return counts;
  }

  /** Plans that were ordered and have not ended, the longest waiting first. */
  List<Long> unfinished() {
    return em
        .createQuery(
            "select p.id from BlockPlan p where p.state in :working order by p.startedAt, p.id",
            Long.class)
        .setParameter("working", BlockPlanState.WORKING)
        .getResultList();
  }

  /** Plans of the region that nobody waits for and that were last used before a moment. */
  List<Long> lastUsedBefore(String regionId, Instant moment) {
    return em
        .createQuery(
            "select p.id from BlockPlan p where p.regionId = :region and p.lastUsedAt < :moment"
                + " and p.state not in :working order by p.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("moment", moment)
        .setParameter("working", BlockPlanState.WORKING)
        .getResultList();
  }

  /** Stores a plan with its file and gives it its id. */
  BlockPlan add(BlockPlan plan, byte[] input) {
    em.persist(plan);
    em.flush();
    em.persist(new BlockPlanInput(plan.id(), input));
    return plan;
  }

  /** The file it is computed from. */
  byte[] input(long id) {
    return em.find(BlockPlanInput.class, id).content();
  }

  /** The file with the result, if there is one. */
  Optional<byte[]> result(long id) {
    return Optional.ofNullable(em.find(BlockPlanResult.class, id)).map(BlockPlanResult::content);
  }

  /** Notes how far a run is, unless another has begun since. */
  void progress(long id, long run, PlanProgress progress) {
    Optional<BigDecimal> rank = progress.meanRank();
    Query update =
        em.createQuery(
                "update BlockPlan p set p.moves = :moves, p.openBlocks = :open, p.cost = :cost,"
                    // A null among the parameters would have no type.
                    + (rank.isPresent() ? " p.meanRank = :rank" : " p.meanRank = null")
                    + " where p.id = :id and p.runNumber = :run and p.state = :running")
            .setParameter("moves", progress.moves())
            .setParameter("open", progress.openBlocks())
            .setParameter("cost", progress.cost())
            .setParameter("id", id)
            .setParameter("run", run)
            .setParameter("running", BlockPlanState.RUNNING);
    rank.ifPresent(mean -> update.setParameter("rank", mean));
    update.executeUpdate();
  }

  /** Notes that the server of a run is alive, unless another run has begun since. */
  void alive(long id, long run, Instant until) {
    em.createQuery(
            "update BlockPlan p set p.aliveUntil = :until"
                + " where p.id = :id and p.runNumber = :run and p.state = :running")
        .setParameter("until", until)
        .setParameter("id", id)
        .setParameter("run", run)
        .setParameter("running", BlockPlanState.RUNNING)
        .executeUpdate();
  }

  /** Whether somebody asked for a run to end; empty if it is the plan's run no more. */
  Optional<Boolean> isCancelAsked(long id, long run) {
    return em
        .createQuery(
            "select p.cancelAsked from BlockPlan p"
                + " where p.id = :id and p.runNumber = :run and p.state = :running",
            Boolean.class)
        .setParameter("id", id)
        .setParameter("run", run)
        .setParameter("running", BlockPlanState.RUNNING)
        .getResultStream()
        .findFirst();
  }

  /** Stores what was found. */
  void addResult(long id, byte[] content, List<PlannedStudent> students) {
    em.persist(new BlockPlanResult(id, content));
    for (List<PlannedStudent> some : Batches.of(students)) {
      some.forEach(student -> em.persist(new BlockPlanStudent(id, student)));
      em.flush();
      em.clear();
    }
  }

  /** A question for students of a plan. */
  PlannedStudentQuery ask(PlannedCriteria criteria) {
    return new PlannedStudentQuery(em, criteria);
  }

  /** Deletes what was found. */
  void removeResult(long id) {
    em.createQuery("delete from BlockPlanStudent s where s.planId = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.createQuery("delete from BlockPlanResult r where r.planId = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Deletes a plan with all that belongs to it. */
  void remove(BlockPlan plan) {
    removeResult(plan.id());
    em.createQuery("delete from BlockPlanInput i where i.planId = :id")
        .setParameter("id", plan.id())
        .executeUpdate();
    em.remove(plan);
  }
}
