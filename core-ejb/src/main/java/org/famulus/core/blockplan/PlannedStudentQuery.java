package org.famulus.core.blockplan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.famulus.core.blockplan.PlannedCriteria.Show;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for students of a plan: rows, and how many each filter would show. */
final class PlannedStudentQuery {

  private static final Map<String, String> SORTABLE =
      Map.of("student", "s.student", "open", "s.openBlocks", "rank", "s.meanRank");

  private final EntityManager em;
  private final PlannedCriteria criteria;

  PlannedStudentQuery(EntityManager em, PlannedCriteria criteria) {
    this.em = em;
    this.criteria = criteria;
  }

  List<PlannedStudent> rows(Sort sort, Page page) {
    return bind(
            em.createQuery(
                "select s from BlockPlanStudent s"
                    + where(criteria.show())
                    + " order by "
                    + SORTABLE.getOrDefault(sort.column(), "s.student")
                    + (sort.ascending() ? " asc" : " desc")
                    + ", s.id",
                BlockPlanStudent.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(BlockPlanStudent::planned)
        .toList();
  }

  Count count() {
    return count(criteria.show());
  }

  Map<String, Count> countByShow() {
    Count open = count(Show.OPEN);
    return open.isNone() ? Map.of() : Map.of(Show.OPEN.name(), open);
  }

  private Count count(Show show) {
    return ListCounts.of(
        criteria.text().isPresent(), selected("s.id", show), selected("count(s.id)", show));
  }

  private TypedQuery<Long> selected(String column, Show show) {
    return bind(
        em.createQuery("select " + column + " from BlockPlanStudent s" + where(show), Long.class));
  }

  private String where(Show show) {
    return " where s.planId = :plan"
        + (show == Show.OPEN ? " and s.openBlocks > 0" : "")
        + (criteria.text().isPresent() ? " and lower(s.student) like :text" : "");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    query.setParameter("plan", criteria.planId());
    criteria
        .text()
        .ifPresent(text -> query.setParameter("text", SearchName.writtenPattern(text)));
    return query;
  }
}
