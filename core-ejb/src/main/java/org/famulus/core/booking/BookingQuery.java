package org.famulus.core.booking;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famulus.core.access.Scope;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.placement.Placement;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for bookings, and how many each filter value would show. */
final class BookingQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "student", "s.searchName",
          "unit", "u.searchName",
          "firstDay", "b.firstDay",
          "waits", "b.waitsSince",
          "answerBy", "b.answerBy",
          "number", "b.number",
          "state", "b.state");

  // Every booking has all of these but the placement; outer joins because later ones hang on them.
  private static final String FROM =
      " from Booking b left join HostOffer o on o.id = b.offerId"
          + " left join Organisation u on u.id = o.unitId"
          + " left join Organisation t on t.id = u.parentId"
          + " left join Person s on s.id = b.personId"
          + " left join Organisation i on i.id = b.institutionId"
          + " left join Placement p on p.bookingId = b.id";

  private final EntityManager em;
  private final BookingCriteria criteria;
  private final Scope scope;

  BookingQuery(EntityManager em, BookingCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** A page, the longest waiting first unless another order is asked for. */
  List<BookingRow> rows(Sort sort, Page page) {
    String column = SORTABLE.getOrDefault(sort.column(), "b.waitsSince");
    return bind(
            em.createQuery(
                "select b, o, u, t.name, s.givenName, s.familyName, i.name, p"
                    + FROM
                    + where()
                    + " order by "
                    + column
                    + (sort.ascending() ? " asc" : " desc")
                    + ", b.id",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(BookingQuery::row)
        .toList();
  }

  long count() {
    return bind(em.createQuery("select count(b.id)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  Map<String, Long> countBy(String path) {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(b.id)" + FROM + where() + " group by " + path,
                Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where b.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and (o.unitId in :reachable or b.personId = :own)");
    }
    criteria.id().ifPresent(id -> where.append(" and b.id = :id"));
    criteria.offerId().ifPresent(offer -> where.append(" and b.offerId = :offer"));
    criteria.kind().ifPresent(kind -> where.append(" and o.kind = :kind"));
    if (!criteria.states().isEmpty()) {
      where.append(" and b.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(
          " and (s.searchName like :text or u.searchName like :text or lower(b.number) like :text)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
      values.put("own", scope.person().orElse(0L));
    }
    criteria.id().ifPresent(id -> values.put("id", id));
    criteria.offerId().ifPresent(offer -> values.put("offer", offer));
    criteria.kind().ifPresent(kind -> values.put("kind", kind));
    if (!criteria.states().isEmpty()) {
      values.put("states", criteria.states());
    }
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }

  private static BookingRow row(Object[] line) {
    Booking booking = (Booking) line[0];
    HostOffer offer = (HostOffer) line[1];
    Organisation host = (Organisation) line[2];
    Optional<Placement> placement = Optional.ofNullable((Placement) line[7]);
    return new BookingRow(
        booking.id(),
        booking.version(),
        booking.number(),
        booking.offerId(),
        host.id(),
        host.name(),
        Optional.ofNullable((String) line[3]),
        host.city(),
        booking.personId(),
        line[4] + " " + line[5],
        (String) line[6],
        offer.kind(),
        offer.field(),
        booking.days().firstDay(),
        booking.days().lastDay(),
        booking.proposed().map(DaySpan::firstDay),
        booking.proposed().map(DaySpan::lastDay),
        booking.state(),
        booking.message(),
        booking.answer(),
        booking.requestedAt(),
        booking.waitsSince(),
        booking.answerBy(),
        placement.map(Placement::id),
        placement.map(Placement::state));
  }
}
