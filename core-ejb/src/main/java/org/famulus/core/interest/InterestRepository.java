package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.RowLock;

/** Stores and finds interests with their periods and contacts. */
@ApplicationScoped
public class InterestRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An interest of the region. */
  public Optional<Interest> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Interest.class, id))
        .filter(interest -> interest.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes and allotments until the transaction ends. */
  public Optional<Interest> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** What the unit has registered for the year, kind and field. */
  public Optional<Interest> of(String regionId, long unitId, int year, String kind, String field) {
    return em
        .createQuery(
            "select i from Interest i where i.regionId = :region and i.unitId = :unit"
                + " and i.year = :year and i.kind = :kind and i.field = :field",
            Interest.class)
        .setParameter("region", regionId)
        .setParameter("unit", unitId)
        .setParameter("year", year)
        .setParameter("kind", kind)
        .setParameter("field", field)
        .getResultStream()
        .findFirst();
  }

  /** The interest with its periods and contacts. */
  public RegisteredInterest whole(Interest interest) {
    return whole(List.of(interest)).get(0);
  }

  /** The interests with their periods and contacts, in the given order; two statements. */
  public List<RegisteredInterest> whole(List<Interest> interests) {
    List<Long> ids = interests.stream().map(Interest::id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<InterestPeriod>> periods =
        em
            .createQuery(
                "select p from InterestPeriod p where p.interestId in :ids order by p.firstDay",
                InterestPeriod.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(InterestPeriod::interestId));
    Map<Long, List<InterestContact>> contacts =
        em
            .createQuery(
                "select c from InterestContact c where c.interestId in :ids order by c.id",
                InterestContact.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(InterestContact::interestId));
    return interests.stream()
        .map(
            i ->
                new RegisteredInterest(
                    i,
                    periods.getOrDefault(i.id(), List.of()),
                    contacts.getOrDefault(i.id(), List.of())))
        .toList();
  }

  /** Interests of a kind in the states and years, by id. */
  public List<Interest> ofYears(
      String regionId, String kind, Collection<Integer> years, Set<InterestState> states) {
    return em
        .createQuery(
            "select i from Interest i where i.regionId = :region and i.kind = :kind"
                + " and i.year in :years and i.state in :states order by i.id",
            Interest.class)
        .setParameter("region", regionId)
        .setParameter("kind", kind)
        .setParameter("years", years)
        .setParameter("states", states)
        .getResultList();
  }

  /** A list question within the caller's scope. */
  public InterestQuery ask(InterestCriteria criteria, Scope scope) {
    return new InterestQuery(em, criteria, scope);
  }

  /** Stores a new interest. */
  public Interest add(Interest interest) {
    em.persist(interest);
    em.flush();
    return interest;
  }

  /** Replaces periods and contacts, and counts that as a change of the interest. */
  public RegisteredInterest replaceParts(
      RegisteredInterest before, Collection<Period> periods, Collection<NamedPerson> contacts) {
    Interest interest = before.interest();
    em.lock(interest, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    Set<Period> present = before.periods().stream().map(Period::of).collect(Collectors.toSet());
    before.periods().stream()
        .filter(period -> !periods.contains(Period.of(period)))
        .forEach(em::remove);
    // A period that keeps its first day but not its last is gone before it comes again.
    em.flush();
    periods.stream()
        .filter(period -> !present.contains(period))
        .forEach(
            period ->
                em.persist(
                    new InterestPeriod(interest.id(), period.firstDay(), period.lastDay())));
    if (!contacts.equals(before.contacts().stream().map(NamedPerson::of).toList())) {
      before.contacts().forEach(em::remove);
      contacts.forEach(
          person ->
              em.persist(
                  new InterestContact(
                      interest.id(), person.role(), person.name(), person.email().orElse(null))));
    }
    em.flush();
    return whole(interest);
  }

  /** Lets the transaction fail if somebody changes the interest before it ends. */
  public void requireUnchanged(Interest interest) {
    em.lock(interest, LockModeType.OPTIMISTIC);
  }

  /**
   * Counts one more place of the year as given, if one is left.
   *
   * @return whether there was one
   */
  public boolean take(long interestId) {
    return em.createQuery(
                "update Interest i set i.taken = i.taken + 1"
                    + " where i.id = :id and i.taken < i.places")
            .setParameter("id", interestId)
            .executeUpdate()
        == 1;
  }

  /**
   * Counts one place of the year as free again.
   *
   * @return whether one was taken
   */
  public boolean release(long interestId) {
    return em.createQuery(
                "update Interest i set i.taken = i.taken - 1 where i.id = :id and i.taken > 0")
            .setParameter("id", interestId)
            .executeUpdate()
        == 1;
  }

  /** How many interests within the scope are in each state. */
  public Map<InterestState, Long> countByState(String regionId, Scope scope) {
    Map<InterestState, Long> counts = new EnumMap<>(InterestState.class);
    TypedQuery<Object[]> query =
        em.createQuery(
                "select i.state, count(i) from Interest i where i.regionId = :region"
                    + (scope.wholeRegion() ? "" : " and i.unitId in :units")
                    + " group by i.state",
                Object[].class)
            .setParameter("region", regionId);
    if (!scope.wholeRegion()) {
      query.setParameter("units", scope.organisationsForIn());
    }
    query
        .getResultList()
        .forEach(line -> counts.put((InterestState) line[0], (Long) line[1]));
    return counts;
  }
}
