package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.Batches;
import org.famulus.core.shared.RowLock;

/** Stores and finds applications with their answers, wishes and notes. */
@ApplicationScoped
public class ApplicationRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An application of the region. */
  public Optional<Application> find(String regionId, long id) {
    return em
        .createQuery(
            "select a from Application a where a.id = :id and a.regionId = :region",
            Application.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /**
   * The application of the region with the id.
   *
   * @throws NotFoundException if the region has none
   */
  public Application require(String regionId, long id) {
    return find(regionId, id).orElseThrow(() -> new NotFoundException("application", id));
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Application> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** Some applications of the region, locked until the transaction ends, by id. */
  public Map<Long, Application> lockAll(String regionId, List<Long> ids) {
    return all(regionId, ids, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Applications as they are now, by id; nothing is locked. */
  public Map<Long, Application> byIds(String regionId, List<Long> ids) {
    return all(regionId, ids, LockModeType.NONE);
  }

  private Map<Long, Application> all(String regionId, List<Long> ids, LockModeType lock) {
    Map<Long, Application> found = new HashMap<>();
    List<Long> ordered = ids.stream().sorted().toList();
    for (List<Long> some : Batches.of(ordered)) {
      em.createQuery(
              "select a from Application a where a.regionId = :region and a.id in :ids"
                  + " order by a.id",
              Application.class)
          .setParameter("region", regionId)
          .setParameter("ids", some)
          .setLockMode(lock)
          .getResultList()
          .forEach(application -> found.put(application.id(), application));
    }
    return found;
  }

  /** The application with the number. */
  public Optional<Application> byNumber(String regionId, String number) {
    return em
        .createQuery(
            "select a from Application a where a.regionId = :region and a.number = :number",
            Application.class)
        .setParameter("region", regionId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The application of a person in a call. */
  public Optional<Application> of(long callId, long personId) {
    return em
        .createQuery(
            "select a from Application a where a.callId = :call and a.personId = :person",
            Application.class)
        .setParameter("call", callId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** All applications of a person in the region, the latest first. */
  public List<Application> ofPerson(String regionId, long personId) {
    return em
        .createQuery(
            "select a from Application a where a.regionId = :region and a.personId = :person"
                + " order by a.changedAt desc, a.id desc",
            Application.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Some applications of the region, by number. */
  public List<Application> some(String regionId, Set<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select a from Application a where a.regionId = :region and a.id in :ids"
                + " order by a.number",
            Application.class)
        .setParameter("region", regionId)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** A list question within the caller's scope. */
  ApplicationQuery ask(ApplicationCriteria criteria, Scope scope) {
    return new ApplicationQuery(em, criteria, scope);
  }

  /** Stores a new application and gives it its id. */
  public Application add(Application application) {
    em.persist(application);
    return application;
  }

  /** Stores a note. */
  public ApplicationNote add(ApplicationNote note) {
    em.persist(note);
    return note;
  }

  /** Notes on an application, the latest first. */
  public List<ApplicationNote> notes(long applicationId) {
    return em
        .createQuery(
            "select n from ApplicationNote n where n.applicationId = :application"
                + " order by n.writtenAt desc, n.id desc",
            ApplicationNote.class)
        .setParameter("application", applicationId)
        .getResultList();
  }

  /** How many applications of each call of a region are in the state. */
  public Map<Long, Long> countByCall(String regionId, ApplicationState state) {
    Map<Long, Long> counts = new HashMap<>();
    em.createQuery(
            "select a.callId, count(a) from Application a"
                + " where a.regionId = :region and a.state = :state group by a.callId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("state", state)
        .getResultList()
        .forEach(line -> counts.put((Long) line[0], (Long) line[1]));
    return counts;
  }
}
