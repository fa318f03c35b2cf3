package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.placement.PlacementState;

/** Reads what hosts offered and which placements took place; one statement each. */
@ApplicationScoped
public class UsageRepository {

  /** A student was there; of those who left for good, whoever had started. */
  private static final Set<PlacementState> WAS_THERE =
      EnumSet.of(
          PlacementState.STARTED,
          PlacementState.INTERRUPTED,
          PlacementState.ENDED,
          PlacementState.WITHDRAWN);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** What could be booked for some day between the two. */
  List<OfferedSite> offered(String regionId, LocalDate from, LocalDate to) {
    return em
        .createQuery(
            "select o.unitId, u.type, o.kind, o.field from HostOffer o"
                + " left join Organisation u on u.id = o.unitId where o.regionId = :region"
                + " and o.publishedOn is not null and o.firstDay <= :to and o.lastDay >= :from",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(
            line ->
                new OfferedSite(
                    (Long) line[0],
                    line[1] == OrganisationType.PRACTICE,
                    (String) line[2],
                    (String) line[3]))
        .toList();
  }

  /** Placements that took place and began on a day or before it. */
  List<Stay> stays(String regionId, LocalDate to) {
    return em
        .createQuery(
            "select p.unitId, u.city, p.field, p.personId, p.institutionId, p.firstDay,"
                + " p.lastDay, p.endedOn from Placement p"
                + " left join Organisation u on u.id = p.unitId where p.regionId = :region"
                + " and p.state in :states and p.firstDay <= :to"
                + " and (p.state <> :left or p.startedOn is not null)",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("states", WAS_THERE)
        .setParameter("left", PlacementState.WITHDRAWN)
        .setParameter("to", to)
        .getResultStream()
        .map(
            line ->
                new Stay(
                    (Long) line[0],
                    Optional.ofNullable((String) line[1]),
                    (String) line[2],
                    (Long) line[3],
                    (Long) line[4],
                    (LocalDate) line[5],
                    line[7] == null ? (LocalDate) line[6] : (LocalDate) line[7]))
        .toList();
  }
}
