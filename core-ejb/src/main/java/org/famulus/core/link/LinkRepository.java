package org.famulus.core.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores and finds personal links. */
@ApplicationScoped
public class LinkRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The link whose token has the hash. */
  Optional<PersonalLink> byHash(String hash) {
    return em
        .createQuery("select l from PersonalLink l where l.tokenHash = :hash", PersonalLink.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** A link of the region. */
  Optional<PersonalLink> find(String regionId, long id) {
    return Optional.ofNullable(em.find(PersonalLink.class, id))
        .filter(link -> link.occasion().regionId().equals(regionId));
  }

  /** Locks a link against concurrent use until the transaction ends. */
  PersonalLink lock(PersonalLink link) {
    em.lock(link, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(link);
    return link;
  }

  /** The links sent about a record for a purpose, the latest first. */
  public List<PersonalLink> about(String regionId, LinkPurpose purpose, long subjectId) {
    return about(regionId, purpose, List.of(subjectId));
  }

  /** The links sent about records for a purpose, the latest first. */
  public List<PersonalLink> about(
      String regionId, LinkPurpose purpose, Collection<Long> subjectIds) {
    if (subjectIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select l from PersonalLink l where l.regionId = :region and l.purpose = :purpose"
                + " and l.subjectId in :subjects order by l.lastSentAt desc, l.id desc",
            PersonalLink.class)
        .setParameter("region", regionId)
        .setParameter("purpose", purpose)
        .setParameter("subjects", List.copyOf(subjectIds))
        .getResultList();
  }

  /** A list question. */
  LinkQuery ask(LinkCriteria criteria) {
    return new LinkQuery(em, criteria);
  }

  /** Stores a new link and gives it its id. */
  PersonalLink add(PersonalLink link) {
    em.persist(link);
    em.flush();
    return link;
  }
}
