package org.famulus.core.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Scope;

/** Stores and finds nominations. */
@ApplicationScoped
public class NominationRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A nomination of the region. */
  public Optional<Nomination> find(String regionId, long id) {
    return em
        .createQuery(
            "select n from Nomination n where n.id = :id and n.regionId = :region",
            Nomination.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Nomination> lock(String regionId, long id) {
    Optional<Nomination> found = find(regionId, id);
    found.ifPresent(nomination -> em.lock(nomination, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The nomination of a person in a call, withdrawn or not. */
  public Optional<Nomination> of(long callId, long personId) {
    return em
        .createQuery(
            "select n from Nomination n where n.callId = :call and n.personId = :person",
            Nomination.class)
        .setParameter("call", callId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** All nominations of a person in the region, the latest first. */
  public List<Nomination> ofPerson(String regionId, long personId) {
    return em
        .createQuery(
            "select n from Nomination n where n.regionId = :region and n.personId = :person"
                + " order by n.nominatedOn desc, n.id desc",
            Nomination.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .getResultList();
  }

  /** A list question within the caller's scope. */
  NominationQuery ask(NominationCriteria criteria, Scope scope) {
    return new NominationQuery(em, criteria, scope);
  }

  /** Stores a new nomination and gives it its id. */
  public Nomination add(Nomination nomination) {
    em.persist(nomination);
    return nomination;
  }
}
