package org.famulus.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Callers;
import org.famulus.core.shared.Reason;

/** Opens and ends to-dos within the command whose rules demand it. */
@ApplicationScoped
public class Tasks {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Callers callers;

  /**
   * Opens a to-do for each reason, or reminds of the one that is open already.
   *
   * @param reasons reasons with the effect TASK, each of another rule
   * @param dueOn last day on which it should be done
   * @param today the day it is in the region
   */
  public void raise(
      TaskSubject subject, List<Reason> reasons, LocalDate dueOn, LocalDate today) {
    for (Reason reason : reasons) {
      String rule = reason.ruleId().orElseThrow();
      Task task =
          find(subject, rule)
              .orElseGet(
                  () -> {
                    Task fresh = new Task(rule, subject, clock.instant());
                    em.persist(fresh);
                    return fresh;
                  });
      task.remind(subject.personId(), reason.text(), dueOn, today);
    }
  }

  /** Ends all open to-dos about a record. */
  public void settle(TaskSubject subject) {
    settle(of(subject).stream().filter(task -> task.state() == TaskState.OPEN).toList());
  }

  /** Ends all open to-dos of a placement and of what belongs to it. */
  public void settleOfPlacement(long placementId) {
    settle(
        em.createQuery(
                "select t from Task t where t.placementId = :placement and t.state = :open",
                Task.class)
            .setParameter("placement", placementId)
            .setParameter("open", TaskState.OPEN)
            .getResultList());
  }

  private void settle(List<Task> open) {
    open.forEach(task -> task.done(clock.instant(), callers.current().name()));
  }

  /** A person's own open to-dos about records of a type, the first due first. */
  List<Task> openOf(String regionId, long personId, String type) {
    return em.createQuery(
            "select t from Task t where t.regionId = :region and t.personId = :person"
                + " and t.subjectType = :type and t.state = :open order by t.dueOn, t.id",
            Task.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("type", type)
        .setParameter("open", TaskState.OPEN)
        .getResultList();
  }

  /** All to-dos about a record, open and done. */
  public List<Task> of(TaskSubject subject) {
    return em.createQuery(
            "select t from Task t where t.subjectType = :type and t.subjectId = :id"
                + " order by t.ruleId",
            Task.class)
        .setParameter("type", subject.type())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** Day of the last reminder of a rule about a record. */
  public Optional<LocalDate> remindedOn(TaskSubject subject, String ruleId) {
    return find(subject, ruleId).flatMap(Task::remindedOn);
  }

  private Optional<Task> find(TaskSubject subject, String ruleId) {
    return of(subject).stream().filter(task -> task.ruleId().equals(ruleId)).findFirst();
  }
}
