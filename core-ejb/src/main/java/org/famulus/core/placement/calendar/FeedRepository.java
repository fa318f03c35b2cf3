package org.famulus.core.placement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Scope;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;

/** Stores and finds the addresses of calendars. */
@ApplicationScoped
public class FeedRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A feed that works, by the hash of its secret. */
  Optional<CalendarFeed> working(String tokenHash) {
    return em
        .createQuery(
            "select f from CalendarFeed f where f.tokenHash = :hash and f.revokedAt is null",
            CalendarFeed.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** A feed of the region. */
  Optional<CalendarFeed> find(String regionId, long id) {
    return Optional.ofNullable(em.find(CalendarFeed.class, id))
        .filter(feed -> feed.regionId().equals(regionId));
  }

  /** Feeds that work: those of the account and those of units within the scope. */
  List<FeedRow> of(Scope scope, long accountId) {
    var query =
        em.createQuery(
            "select f, u.name from CalendarFeed f"
                + " left join Organisation u on u.id = f.organisationId"
                + " where f.regionId = :region and f.revokedAt is null"
                + " and (f.accountId = :account"
                + (scope.wholeRegion()
                    ? " or f.organisationId is not null)"
                    : " or f.organisationId in :reachable)")
                + " order by f.createdAt desc, f.id desc",
            Object[].class);
    if (!scope.wholeRegion()) {
      query.setParameter("reachable", scope.organisationsForIn());
    }
    return query
        .setParameter("region", scope.regionId())
        .setParameter("account", accountId)
        .setMaxResults(200)
        .getResultStream()
        .map(line -> FeedRow.of((CalendarFeed) line[0], (String) line[1]))
        .toList();
  }

  /** Name of an organisation. */
  String nameOf(long organisationId) {
    return em.find(Organisation.class, organisationId).name();
  }

  /** The units among organisations, by name. */
  List<CalendarFeeds.UnitName> units(Set<Long> organisations) {
    return organisations.isEmpty()
        ? List.of()
        : em.createQuery(
                "select o from Organisation o where o.id in :ids and o.type = :unit"
                    + " order by o.searchName",
                Organisation.class)
            .setParameter("ids", organisations)
            .setParameter("unit", OrganisationType.UNIT)
            .getResultStream()
            .map(unit -> new CalendarFeeds.UnitName(unit.id(), unit.name()))
            .toList();
  }

  /** Stores a new feed and gives it its id. */
  CalendarFeed add(CalendarFeed feed) {
    em.persist(feed);
    em.flush();
    return feed;
  }
}
