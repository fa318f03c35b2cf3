package org.famulus.core.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.port.Page;

/** Whom two drafts serve differently. */
final class DifferenceQuery {

  private static final String FROM =
      " from AllocationResult x"
          + " join Application a on a.id = x.applicationId"
          + " join Person p on p.id = a.personId"
          // An outer join because others hang on it, and the persistence provider writes inner
          // joins after the outer ones.
          + " left join AllocationResult y on y.applicationId = x.applicationId"
          + " and y.runId = :second"
          + " left join PlacementOffer ox on ox.id = x.offerId"
          + " left join Organisation ux on ux.id = ox.unitId"
          + " left join PlacementOffer oy on oy.id = y.offerId"
          + " left join Organisation uy on uy.id = oy.unitId"
          + " where x.runId = :first and y.id is not null and (x.offerId <> y.offerId"
          + " or (x.offerId is null and y.offerId is not null)"
          + " or (x.offerId is not null and y.offerId is null))";

  private final EntityManager em;
  private final long firstRun;
  private final long secondRun;

  DifferenceQuery(EntityManager em, long firstRun, long secondRun) {
    this.em = em;
    this.firstRun = firstRun;
    this.secondRun = secondRun;
  }

  long count() {
    return bind(em.createQuery("select count(x)" + FROM, Long.class)).getSingleResult();
  }

  List<Difference> rows(Page page) {
    return bind(
            em.createQuery(
                "select a.number, p.givenName, p.familyName, x.wishRank, ux.name, y.wishRank, uy.name"
                    + FROM
                    + " order by a.number",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(
            line ->
                new Difference(
                    (String) line[0],
                    line[1] + " " + line[2],
                    Optional.ofNullable((Integer) line[3]),
                    Optional.ofNullable((String) line[4]),
                    Optional.ofNullable((Integer) line[5]),
                    Optional.ofNullable((String) line[6])))
        .toList();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    return query.setParameter("first", firstRun).setParameter("second", secondRun);
  }
}
