package org.famulus.core.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.famulus.region.spi.port.Page;

/** A question for links: rows, and how many there are. */
final class LinkQuery {

  private static final String FROM =
      " from PersonalLink l left join Organisation u on u.id = l.organisationId";

  private final EntityManager em;
  private final LinkCriteria criteria;

  LinkQuery(EntityManager em, LinkCriteria criteria) {
    this.em = em;
    this.criteria = criteria;
  }

  List<LinkRow> rows(Page page, Instant now) {
    return bind(
            em.createQuery(
                "select l, u.name" + FROM + where() + " order by l.lastSentAt desc, l.id desc",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(
            line ->
                LinkRow.of(
                    (PersonalLink) line[0], line[1] == null ? "" : (String) line[1], now))
        .toList();
  }

  long count() {
    return bind(em.createQuery("select count(l.id)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where l.regionId = :region");
    criteria.purpose().ifPresent(purpose -> where.append(" and l.purpose = :purpose"));
    criteria.subjectId().ifPresent(subject -> where.append(" and l.subjectId = :subject"));
    if (criteria.attention()) {
      // The same as PersonalLink.needsAttention.
      where.append(
          " and l.settledAt is null and (l.answer is not null"
              + " or (l.endReason = :misdirected and l.replacedBy is null))");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    query.setParameter("region", criteria.regionId());
    criteria.purpose().ifPresent(purpose -> query.setParameter("purpose", purpose));
    criteria.subjectId().ifPresent(subject -> query.setParameter("subject", subject));
    if (criteria.attention()) {
      query.setParameter("misdirected", LinkState.NOT_ME.name());
    }
    return query;
  }
}
