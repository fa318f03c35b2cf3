package org.famulus.core.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores and finds calls. A programme has a few a year, so lists of them are never paged. */
@ApplicationScoped
public class CallRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A call of the region. */
  public Optional<ApplicationCall> find(String regionId, long id) {
    return Optional.ofNullable(em.find(ApplicationCall.class, id))
        .filter(call -> call.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<ApplicationCall> lock(String regionId, long id) {
    Optional<ApplicationCall> found = find(regionId, id);
    found.ifPresent(call -> em.lock(call, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The call with the title. */
  public Optional<ApplicationCall> byTitle(String regionId, String title) {
    return em
        .createQuery(
            "select c from ApplicationCall c where c.regionId = :region and c.title = :title",
            ApplicationCall.class)
        .setParameter("region", regionId)
        .setParameter("title", title)
        .getResultStream()
        .findFirst();
  }

  /** All calls of the region, latest term first. */
  public List<ApplicationCall> all(String regionId) {
    return em
        .createQuery(
            "select c from ApplicationCall c where c.regionId = :region"
                + " order by c.termFirstDay desc, c.id desc",
            ApplicationCall.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** The calls with the ids, by id; one statement. */
  public Map<Long, ApplicationCall> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select c from ApplicationCall c where c.id in :ids", ApplicationCall.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(ApplicationCall::id, Function.identity()));
  }

  /** Closures of a call, earliest first. */
  public List<CallClosure> closures(long callId) {
    return em
        .createQuery(
            "select c from CallClosure c where c.callId = :call order by c.firstDay, c.id",
            CallClosure.class)
        .setParameter("call", callId)
        .getResultList();
  }

  /** Stores a new call. */
  public ApplicationCall add(ApplicationCall call) {
    em.persist(call);
    em.flush();
    return call;
  }

  /** Replaces the closures of a call, and counts that as a change of it. */
  public void replaceClosures(ApplicationCall call, List<Closure> closures) {
    List<CallClosure> present = closures(call.id());
    if (present.stream().map(Closure::of).toList().equals(closures)) {
      return;
    }
    em.lock(call, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    present.forEach(em::remove);
    closures.forEach(
        c -> em.persist(new CallClosure(call.id(), c.name(), c.firstDay(), c.lastDay())));
  }
}
