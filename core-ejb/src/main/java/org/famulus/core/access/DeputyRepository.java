package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Stores and finds who stands in for whom. */
@ApplicationScoped
public class DeputyRepository {

  /** Roles of people who work for the programme. */
  private static final Set<Role> STAFF =
      Set.of(Role.PROGRAMME_ADMIN, Role.COORDINATOR, Role.VERIFIER, Role.EXAMINER, Role.FINANCE);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** What was not ended and is not over on the day. */
  List<Deputy> current(String regionId, LocalDate day) {
    return em
        .createQuery(
            "select d from Deputy d where d.regionId = :region and d.endedAt is null"
                + " and d.lastDay >= :day order by d.firstDay, d.id",
            Deputy.class)
        .setParameter("region", regionId)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * Accounts that stand in on the day for whoever has the mail address, each once. Who no longer
   * works for the programme does not read what is written to those who do.
   */
  public List<UserAccount> standingInFor(String regionId, String address, LocalDate day) {
    return em
        .createQuery(
            "select distinct s from Deputy d join UserAccount a on a.id = d.absentId"
                + " join UserAccount s on s.id = d.deputyId"
                + " where d.regionId = :region and d.endedAt is null and d.firstDay <= :day"
                + " and d.lastDay >= :day and lower(a.email) = :address and s.disabled = false"
                + " and s.id in (select r.accountId from RoleAssignment r"
                + " where r.regionId = :region and r.role in :roles and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day)) order by s.id",
            UserAccount.class)
        .setParameter("region", regionId)
        .setParameter("day", day)
        .setParameter("address", address.toLowerCase(Locale.ROOT))
        .setParameter("roles", STAFF)
        // Asked for every mail of a command, whose own changes need not be written for it.
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList();
  }

  /** One of the region's, locked until the transaction ends. */
  Optional<Deputy> lock(String regionId, long id) {
    return Optional.ofNullable(em.find(Deputy.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(deputy -> deputy.regionId().equals(regionId));
  }

  /** People who work for the programme on the day, by name. */
  List<UserAccount> staff(String regionId, LocalDate day) {
    return em
        .createQuery(
            "select a from UserAccount a where a.disabled = false and a.id in"
                + " (select r.accountId from RoleAssignment r where r.regionId = :region"
                + " and r.role in :roles and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day)) order by a.displayName, a.id",
            UserAccount.class)
        .setParameter("region", regionId)
        .setParameter("roles", STAFF)
        .setParameter("day", day)
        .getResultList();
  }

  /** Stores a new one and gives it its id. */
  void add(Deputy deputy) {
    em.persist(deputy);
    em.flush();
  }
}
