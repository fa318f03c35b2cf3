package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Finds the accounts of a region: those that hold or held a role in it. */
@ApplicationScoped
public class UserRepository {

  private static final String HELD =
      "r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)";
  private static final Map<String, String> SORTABLE =
      Map.of("name", "a.displayName", "login", "a.login", "lastLogin", "a.lastLoginAt");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A page of accounts. */
  List<UserAccount> list(UserCriteria criteria, LocalDate today, Sort sort, Page page) {
    return bind(
            em.createQuery(
                "select a from UserAccount a"
                    + where(criteria)
                    + " order by "
                    + SORTABLE.getOrDefault(sort.column(), "a.displayName")
                    + (sort.ascending() ? " asc" : " desc")
                    + ", a.id",
                UserAccount.class),
            criteria,
            today)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many accounts match. */
  long count(UserCriteria criteria, LocalDate today) {
    return bind(
            em.createQuery("select count(a) from UserAccount a" + where(criteria), Long.class),
            criteria,
            today)
        .getSingleResult();
  }

  /** How many accounts hold each role today, given the other criteria. */
  Map<Role, Long> countByRole(UserCriteria wanted, LocalDate today) {
    UserCriteria criteria =
        new UserCriteria(wanted.regionId(), Optional.empty(), wanted.text(), wanted.disabled());
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    for (Object[] line :
        bind(
                em.createQuery(
                    "select h.role, count(distinct a.id) from UserAccount a, RoleAssignment h"
                        + where(criteria)
                        + " and h.accountId = a.id and h.regionId = :region and h.validFrom <="
                        + " :today and (h.validTo is null or h.validTo >= :today) group by h.role",
                    Object[].class),
                criteria,
                today,
                true)
            .getResultList()) {
      counts.put((Role) line[0], (Long) line[1]);
    }
    return counts;
  }

  /** Whether the account holds or held a role in the region. */
  boolean isOf(String regionId, long accountId) {
    return em.createQuery(
                "select count(r) from RoleAssignment r where r.accountId = :account and r.regionId"
                    + " = :region",
                Long.class)
            .setParameter("account", accountId)
            .setParameter("region", regionId)
            .getSingleResult()
        > 0;
  }

  // "in", not "exists": beside an "exists" EclipseLink writes all values into the statement, yes and
  // no as numbers, which H2 refuses.
  private static String where(UserCriteria criteria) {
    StringBuilder where =
        new StringBuilder(
            " where a.id in (select r.accountId from RoleAssignment r where r.regionId = :region");
    criteria.role().ifPresent(any -> where.append(" and r.role = :role and ").append(HELD));
    where.append(")");
    criteria
        .text()
        .ifPresent(
            any ->
                where.append(
                    " and (lower(a.displayName) like :text"
                        + " or a.login like :text)"));
    criteria.disabled().ifPresent(any -> where.append(" and a.disabled = :disabled"));
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, UserCriteria criteria, LocalDate today) {
    return bind(query, criteria, today, criteria.role().isPresent());
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, UserCriteria criteria, LocalDate today, boolean dated) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (dated) {
      values.put("today", today);
    }
    criteria.role().ifPresent(role -> values.put("role", role));
    criteria
        .text()
        .ifPresent(text -> values.put("text", SearchName.writtenPattern(text)));
    criteria.disabled().ifPresent(disabled -> values.put("disabled", disabled));
    values.forEach(query::setParameter);
    return query;
  }
}
