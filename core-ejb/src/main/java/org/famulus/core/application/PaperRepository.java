package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores and finds papers; their contents are read one at a time. */
@ApplicationScoped
public class PaperRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The papers of an application. */
  public List<Paper> of(long applicationId) {
    return em
        .createQuery(
            "select p from Paper p where p.applicationId = :application order by p.id", Paper.class)
        .setParameter("application", applicationId)
        .getResultList();
  }

  /** The paper of a kind. */
  public Optional<Paper> of(long applicationId, String kind) {
    return em
        .createQuery(
            "select p from Paper p where p.applicationId = :application and p.kind = :kind",
            Paper.class)
        .setParameter("application", applicationId)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /** A paper by its id. */
  public Optional<Paper> find(long id) {
    return Optional.ofNullable(em.find(Paper.class, id));
  }

  /** The content of an uploaded paper, unless it was deleted. */
  public Optional<byte[]> content(long paperId) {
    return Optional.ofNullable(em.find(PaperContent.class, paperId)).map(PaperContent::content);
  }

  /** Stores a paper that was shown. */
  public Paper add(Paper paper) {
    em.persist(paper);
    return paper;
  }

  /** Stores an uploaded paper with its content, in place of an earlier content if there is one. */
  public void store(Paper paper, byte[] content) {
    if (paper.id() == null) {
      em.persist(paper);
      em.flush();
    }
    PaperContent stored = em.find(PaperContent.class, paper.id());
    if (stored == null) {
      em.persist(new PaperContent(paper.id(), content));
    } else {
      stored.replace(content);
    }
  }

  /** Removes a paper and its content, as its owner wishes. */
  public void remove(Paper paper) {
    PaperContent stored = em.find(PaperContent.class, paper.id());
    if (stored != null) {
      em.remove(stored);
      em.flush();
    }
    em.remove(paper);
  }

  /** Deletes the contents whose time is over; answers how many files that were. */
  public int deleteExpired(String regionId, LocalDate today, Instant now) {
    String expired =
        "p.deleteAfter < :today and p.deletedAt is null and p.applicationId in"
            + " (select a.id from Application a where a.regionId = :region)";
    em.createQuery(
            "delete from PaperContent c where c.paperId in (select p.id from Paper p where "
                + expired
                + ")")
        .setParameter("today", today)
        .setParameter("region", regionId)
        .executeUpdate();
    return em
        .createQuery("update Paper p set p.deletedAt = :now where " + expired)
        .setParameter("now", now)
        .setParameter("today", today)
        .setParameter("region", regionId)
        .executeUpdate();
  }
}
