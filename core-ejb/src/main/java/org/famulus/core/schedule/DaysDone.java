package org.famulus.core.schedule;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.famulus.core.shared.BehindTheGate;

/** Notes for which day a job has run last. */
@Stateless
@BehindTheGate("serves the timer, which acts for Famulus itself")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DaysDone {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Whether the job has run for the day or a later one. */
  public boolean isDone(String regionId, String job, LocalDate day) {
    DayDone last = em.find(DayDone.class, key(regionId, job));
    return last != null && !last.day().isBefore(day);
  }

  /** The job has run for the day. */
  public void done(String regionId, String job, LocalDate day) {
    DayDone last = em.find(DayDone.class, key(regionId, job));
    if (last == null) {
      em.persist(new DayDone(key(regionId, job), day));
    } else {
      last.setDay(day);
    }
  }

  private static String key(String regionId, String job) {
    return job + "@" + regionId;
  }
}
