package org.famulus.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds organisations. Every question is asked for one region. */
@ApplicationScoped
public class OrganisationRepository {

  private static final Map<String, String> SORTABLE =
      Map.of("name", "o.searchName", "city", "o.city", "country", "o.country", "type", "o.type");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An organisation the region works with. */
  public Optional<Organisation> find(String regionId, long id) {
    return em
        .createQuery(
            "select o from Organisation o where o.id = :id and exists"
                + " (select r.organisationId from RegionOrganisation r"
                + " where r.organisationId = o.id and r.regionId = :region)",
            Organisation.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Organisation> lock(String regionId, long id) {
    Optional<Organisation> found = find(regionId, id);
    found.ifPresent(o -> em.lock(o, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** Open or closed organisation of the type with exactly this name, however it is written. */
  public Optional<Organisation> byName(String regionId, OrganisationType type, String name) {
    return em
        .createQuery(
            "select o from Organisation o where o.type = :type and o.searchName = :name and exists"
                + " (select r.organisationId from RegionOrganisation r"
                + " where r.organisationId = o.id and r.regionId = :region) order by o.id",
            Organisation.class)
        .setParameter("type", type)
        .setParameter("name", SearchName.of(name))
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The organisations with the ids, by id; one statement. */
  public Map<Long, Organisation> byIds(Set<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** A page of organisations within the caller's scope. */
  public List<Organisation> list(OrganisationCriteria criteria, Scope scope, Sort sort, Page page) {
    String order = SORTABLE.getOrDefault(sort.column(), "o.searchName");
    return bind(
            em.createQuery(
                "select o from Organisation o"
                    + where(criteria, scope)
                    + " order by "
                    + order
                    + (sort.ascending() ? " asc" : " desc")
                    + ", o.id",
                Organisation.class),
            criteria,
            scope)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many organisations match. */
  public long count(OrganisationCriteria criteria, Scope scope) {
    return bind(
            em.createQuery(
                "select count(o) from Organisation o" + where(criteria, scope), Long.class),
            criteria,
            scope)
        .getSingleResult();
  }

  /** How many organisations of each type match. */
  public Map<OrganisationType, Long> countByType(OrganisationCriteria criteria, Scope scope) {
    Map<OrganisationType, Long> counts = new EnumMap<>(OrganisationType.class);
    for (Object[] line :
        bind(
                em.createQuery(
                    "select o.type, count(o) from Organisation o"
                        + where(criteria, scope)
                        + " group by o.type",
                    Object[].class),
                criteria,
                scope)
            .getResultList()) {
      counts.put((OrganisationType) line[0], (Long) line[1]);
    }
    return counts;
  }

  /** Stores a new organisation for the region. */
  public Organisation add(String regionId, Organisation organisation) {
    em.persist(organisation);
    em.flush();
    em.persist(new RegionOrganisation(regionId, organisation.id()));
    return organisation;
  }

  private static String where(OrganisationCriteria criteria, Scope scope) {
    StringBuilder where =
        new StringBuilder(
            " where exists (select r.organisationId from RegionOrganisation r"
                + " where r.organisationId = o.id and r.regionId = :region)");
    if (!scope.wholeRegion()) {
      where.append(" and o.id in :reachable");
    }
    if (!criteria.types().isEmpty()) {
      where.append(" and o.type in :types");
    }
    criteria.text().ifPresent(t -> where.append(" and o.searchName like :text"));
    criteria.siteId().ifPresent(s -> where.append(" and o.parentId = :site"));
    criteria
        .open()
        .ifPresent(open -> where.append(open ? " and o.closedOn is null" : " and o.closedOn is not null"));
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, OrganisationCriteria criteria, Scope scope) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
    }
    if (!criteria.types().isEmpty()) {
      values.put("types", criteria.types());
    }
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    criteria.siteId().ifPresent(site -> values.put("site", site));
    values.forEach(query::setParameter);
    return query;
  }
}
