package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.person.Person;

/** Reads placements with the words pages, mails and calendars need. */
@ApplicationScoped
public class PlacementFaces {

  /** So many placements at most are read at once; a calendar of more is not readable. */
  public static final int MOST = 2000;

  private static final String WHOLE =
      "select pl, p, i.name, u.name, s.name from Placement pl"
          + " join Person p on p.id = pl.personId"
          + " join Organisation i on i.id = pl.institutionId"
          + " join Organisation u on u.id = pl.unitId"
          + " left join Organisation s on s.id = pl.siteId"
          + " where pl.regionId = :region";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A placement in words. */
  PlacementFace of(Placement placement) {
    return em
        .createQuery(WHOLE + " and pl.id = :id", Object[].class)
        .setParameter("region", placement.regionId())
        .setParameter("id", placement.id())
        .getResultStream()
        .map(PlacementFaces::face)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("placement", placement.id()));
  }

  /** Placements in words, in the order of the ids. */
  List<PlacementFace> of(String regionId, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, PlacementFace> byId =
        em
            .createQuery(WHOLE + " and pl.id in :ids", Object[].class)
            .setParameter("region", regionId)
            .setParameter("ids", ids)
            .getResultStream()
            .map(PlacementFaces::face)
            .collect(Collectors.toMap(PlacementFace::id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** A list question within the caller's scope. */
  PlacementQuery ask(PlacementCriteria criteria, Scope scope) {
    return new PlacementQuery(em, criteria, scope);
  }

  /**
   * Placements within the caller's scope on days from one to another, by first day.
   *
   * @param among whose placements, in addition to the scope
   * @param states where they stand
   */
  public List<PlacementFace> between(
      Scope scope, Among among, Set<PlacementState> states, LocalDate from, LocalDate to) {
    StringBuilder where =
        new StringBuilder(
            " and pl.state in :states and pl.firstDay <= :to and pl.lastDay >= :from");
    if (!scope.wholeRegion()) {
      where.append(" and (pl.unitId in :reachable or pl.personId = :own)");
    }
    among.unitId().ifPresent(unit -> where.append(" and pl.unitId = :unit"));
    among.siteId().ifPresent(site -> where.append(" and pl.siteId = :site"));
    among.personId().ifPresent(person -> where.append(" and pl.personId = :person"));
    TypedQuery<Object[]> query =
        em.createQuery(WHOLE + where + " order by pl.firstDay, u.name, pl.id", Object[].class)
            .setParameter("region", scope.regionId())
            .setParameter("states", states)
            .setParameter("from", from)
            .setParameter("to", to)
            .setMaxResults(MOST);
    if (!scope.wholeRegion()) {
      query.setParameter(
          "reachable", scope.organisations().isEmpty() ? Set.of(-1L) : scope.organisations());
      query.setParameter("own", scope.person().orElse(-1L));
    }
    among.unitId().ifPresent(unit -> query.setParameter("unit", unit));
    among.siteId().ifPresent(site -> query.setParameter("site", site));
    among.personId().ifPresent(person -> query.setParameter("person", person));
    return query.getResultStream().map(PlacementFaces::face).toList();
  }

  /**
   * Whose placements.
   *
   * @param unitId of this unit only
   * @param siteId at this site only
   * @param personId of this student only
   */
  public record Among(Optional<Long> unitId, Optional<Long> siteId, Optional<Long> personId) {

    /** Everybody's. */
    public static Among all() {
      return new Among(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those of a unit. */
    public static Among ofUnit(long unitId) {
      return new Among(Optional.of(unitId), Optional.empty(), Optional.empty());
    }
  }

  private static PlacementFace face(Object[] line) {
    Placement placement = (Placement) line[0];
    Placement.Subject subject = placement.subject();
    return new PlacementFace(
        placement.id(),
        placement.reference(),
        placement.decisionId(),
        placement.bookingId(),
        subject.personId(),
        ((Person) line[1]).fullName(),
        (String) line[2],
        subject.unitId(),
        (String) line[3],
        subject.siteId(),
        Optional.ofNullable((String) line[4]),
        subject.kind(),
        subject.field(),
        subject.firstDay(),
        subject.lastDay(),
        placement.state());
  }
}
