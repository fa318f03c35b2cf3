package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores and finds the programme's own records. Asks no right; the services have. */
@ApplicationScoped
public class MilamedRecords {

  @PersistenceContext(unitName = "milamed")
  private EntityManager em;

  /** What is known of people's examinations; of two rows of one person the younger is last. */
  List<MilamedStudy> studies(Collection<Long> people) {
    return of(MilamedStudy.OF, MilamedStudy.class, people);
  }

  /** What is known of a person's examinations. */
  Optional<MilamedStudy> study(long personId) {
    return studies(List.of(personId)).stream().reduce((older, younger) -> younger);
  }

  List<MilamedLeave> leaves(Collection<Long> people) {
    return of(MilamedLeave.OF, MilamedLeave.class, people);
  }

  List<MilamedPart> parts(Collection<Long> people) {
    return of(MilamedPart.OF, MilamedPart.class, people);
  }

  List<MilamedTertial> tertials(Collection<Long> people) {
    return of(MilamedTertial.OF, MilamedTertial.class, people);
  }

  List<MilamedAbsence> absences(Collection<Long> people) {
    return of(MilamedAbsence.OF, MilamedAbsence.class, people);
  }

  List<MilamedTerm> terms() {
    return em.createNamedQuery(MilamedTerm.ALL, MilamedTerm.class).getResultList();
  }

  Optional<MilamedPart> partOf(long placementId) {
    return em.createNamedQuery(MilamedPart.OF_PLACEMENT, MilamedPart.class)
        .setParameter("placement", placementId)
        .getResultStream()
        .findFirst();
  }

  Optional<MilamedTertial> tertialOf(long placementId) {
    return em.createNamedQuery(MilamedTertial.OF_PLACEMENT, MilamedTertial.class)
        .setParameter("placement", placementId)
        .getResultStream()
        .findFirst();
  }

  <T> Optional<T> find(Class<T> type, long id) {
    return Optional.ofNullable(em.find(type, id));
  }

  /** Stores it, and gives it its id. */
  <T> T add(T row) {
    em.persist(row);
    em.flush();
    return row;
  }

  /** Writes what has changed, so that the next question sees it. */
  void write() {
    em.flush();
  }

  void remove(Object row) {
    em.remove(row);
    em.flush();
  }

  private <T> List<T> of(String query, Class<T> type, Collection<Long> people) {
    return em.createNamedQuery(query, type).setParameter("people", people).getResultList();
  }
}
