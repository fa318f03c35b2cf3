package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.placement.PlacementState;

/** Finds which of a student's placements in a programme is her first, which her second. */
@ApplicationScoped
public class BlockRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The number of a student's placement that begins on the day. */
  public int number(String regionId, long personId, LocalDate firstDay) {
    return of(regionId, List.of(personId)).number(personId, firstDay);
  }

  /**
   * The placements the students have. One that was left, lapsed or failed is none: the next one
   * takes its number. One that is not decided yet counts, so that no two bear the same number.
   */
  public Blocks of(String regionId, Collection<Long> personIds) {
    Map<Long, List<LocalDate>> firstDays = new HashMap<>();
    if (!personIds.isEmpty()) {
      em.createQuery(
              "select p.personId, p.firstDay from Placement p where p.regionId = :region"
                  + " and p.personId in :people and p.state in :holding and p.id not in"
                  + " (select g.placementId from GradeDecision g where g.grade = :failed"
                  + " and g.replacedBy is null)",
              Object[].class)
          .setParameter("region", regionId)
          .setParameter("people", personIds)
          .setParameter("holding", PlacementState.HOLDING)
          .setParameter("failed", Grade.FAILED)
          .getResultStream()
          .forEach(
              line ->
                  firstDays
                      .computeIfAbsent((Long) line[0], each -> new ArrayList<>())
                      .add((LocalDate) line[1]));
    }
    return new Blocks(firstDays);
  }

  /** First days of students' placements, by student. */
  public static final class Blocks {

    private final Map<Long, List<LocalDate>> firstDays;

    Blocks(Map<Long, List<LocalDate>> firstDays) {
      this.firstDays = firstDays;
    }

    /** The number of a student's placement that begins on the day, counted from one. */
    public int number(long personId, LocalDate firstDay) {
      return 1
          + (int)
              firstDays.getOrDefault(personId, List.of()).stream()
                  .filter(each -> each.isBefore(firstDay))
                  .count();
    }

    /** The same, with a placement that is about to begin. */
    public void add(long personId, LocalDate firstDay) {
      firstDays.computeIfAbsent(personId, each -> new ArrayList<>()).add(firstDay);
    }
  }
}
