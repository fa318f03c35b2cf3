package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores and finds a programme's own wordings of mails. */
@ApplicationScoped
public class WordingRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The region's own wording, if it has one. */
  public Optional<MailWording> find(String regionId, String template, String language) {
    return em
        .createQuery(
            "select w from MailWording w where w.regionId = :region"
                + " and w.template = :template and w.language = :language",
            MailWording.class)
        .setParameter("region", regionId)
        .setParameter("template", template)
        .setParameter("language", language)
        // Asked for every mail of a command, whose own changes need not be written for it.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  Optional<MailWording> lock(String regionId, String template, String language) {
    Optional<MailWording> found = find(regionId, template, language);
    found.ifPresent(wording -> em.lock(wording, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** All wordings of the region. */
  List<MailWording> all(String regionId) {
    return em
        .createQuery(
            "select w from MailWording w where w.regionId = :region"
                + " order by w.template, w.language",
            MailWording.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Stores a new wording and gives it its id. */
  void add(MailWording wording) {
    em.persist(wording);
    em.flush();
  }

  /** Takes a wording away; the shipped text holds again. */
  void remove(MailWording wording) {
    em.remove(wording);
  }
}
