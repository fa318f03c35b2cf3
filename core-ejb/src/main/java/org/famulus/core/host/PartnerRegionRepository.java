package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores and finds partner regions and their towns. Every question is asked for one programme. */
@ApplicationScoped
public class PartnerRegionRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All of the programme, by name. */
  public List<PartnerRegion> all(String regionId) {
    return em
        .createQuery(
            "select p from PartnerRegion p where p.regionId = :region order by p.name, p.id",
            PartnerRegion.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** One of the programme. */
  public Optional<PartnerRegion> find(String regionId, long id) {
    return em
        .createQuery(
            "select p from PartnerRegion p where p.id = :id and p.regionId = :region",
            PartnerRegion.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<PartnerRegion> lock(String regionId, long id) {
    Optional<PartnerRegion> found = find(regionId, id);
    found.ifPresent(region -> em.lock(region, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The one with the code. */
  public Optional<PartnerRegion> byCode(String regionId, String code) {
    return em
        .createQuery(
            "select p from PartnerRegion p where p.code = :code and p.regionId = :region",
            PartnerRegion.class)
        .setParameter("code", code)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** Towns of the partner regions, by name; one statement. */
  public Map<Long, List<NamedTown>> towns(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select t from Town t where t.partnerRegionId in :ids order by t.name", Town.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Town::partnerRegionId, Collectors.mapping(Town::said, Collectors.toList())));
  }

  /** How many hosts in one of the stages each partner region has; one statement. */
  public Map<Long, Long> hosts(String regionId, Set<HostStage> stages) {
    Map<Long, Long> counts = new HashMap<>();
    em.createQuery(
            "select h.partnerRegionId, count(h) from Host h where h.regionId = :region"
                + " and h.partnerRegionId is not null and h.stage in :stages"
                + " group by h.partnerRegionId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("stages", stages)
        .getResultStream()
        .forEach(line -> counts.put((Long) line[0], (Long) line[1]));
    return counts;
  }

  /** Stores a new one and gives it its id. */
  public PartnerRegion add(PartnerRegion region) {
    em.persist(region);
    em.flush();
    return region;
  }

  /** Lets the version rise though only what belongs to the partner region changes. */
  void touch(PartnerRegion region) {
    em.lock(region, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Puts other towns in the place of the ones there are. */
  public void replaceTowns(long id, List<NamedTown> towns) {
    em.createQuery("delete from Town t where t.partnerRegionId = :id")
        .setParameter("id", id)
        .executeUpdate();
    towns.forEach(town -> em.persist(new Town(id, town)));
    em.flush();
  }
}
