package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores and finds questionnaires and their questions. */
@ApplicationScoped
public class QuestionnaireRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All versions with their words, the latest first. */
  List<Questionnaire> all(String regionId) {
    return em
        .createQuery(
            "select distinct q from Questionnaire q left join fetch q.words"
                + " where q.regionId = :region order by q.occasion, q.number desc",
            Questionnaire.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** One of the region's. */
  Optional<Questionnaire> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Questionnaire.class, id))
        .filter(each -> each.regionId().equals(regionId));
  }

  /** The same, counted as changed, so that of two changes at once only one is saved. */
  Optional<Questionnaire> lock(String regionId, long id) {
    Optional<Questionnaire> found = find(regionId, id);
    found.ifPresent(each -> em.lock(each, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    return found;
  }

  /** What students are asked now. */
  Optional<Questionnaire> published(String regionId, Occasion occasion) {
    return em
        .createQuery(
            "select q from Questionnaire q where q.regionId = :region"
                + " and q.occasion = :occasion and q.state = :published",
            Questionnaire.class)
        .setParameter("region", regionId)
        .setParameter("occasion", occasion)
        .setParameter("published", QuestionnaireState.PUBLISHED)
        .getResultStream()
        .findFirst();
  }

  /** The questions with their words, in order. */
  List<Question> questions(long questionnaireId) {
    return em
        .createQuery(
            "select distinct q from Question q left join fetch q.words"
                + " where q.questionnaireId = :questionnaire order by q.position, q.id",
            Question.class)
        .setParameter("questionnaire", questionnaireId)
        .getResultList();
  }

  /** Questions of a region's published and earlier questionnaires that speak for a goal. */
  List<Question> ofGoals(String regionId) {
    return em
        .createQuery(
            "select q from Question q where q.goal is not null and q.type = :scale"
                + " and q.questionnaireId in (select n.id from Questionnaire n"
                + " where n.regionId = :region and n.state <> :draft) order by q.id",
            Question.class)
        .setParameter("scale", QuestionType.SCALE)
        .setParameter("region", regionId)
        .setParameter("draft", QuestionnaireState.DRAFT)
        .getResultList();
  }

  /** Stores something new and gives it its id. */
  void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  /** Takes a question out of a draft. */
  void remove(Question question) {
    em.remove(question);
    em.flush();
  }

  /** Forgets a draft with its questions. */
  void remove(Questionnaire draft) {
    questions(draft.id()).forEach(em::remove);
    em.flush();
    em.remove(draft);
    em.flush();
  }

  /** Writes what was changed. */
  void flush() {
    em.flush();
  }
}
