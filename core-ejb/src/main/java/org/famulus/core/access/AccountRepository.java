package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores and finds accounts and their roles. */
@ApplicationScoped
public class AccountRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The account with the login, however it is written. */
  public Optional<UserAccount> byLogin(String login) {
    return em.createNamedQuery(UserAccount.BY_LOGIN, UserAccount.class)
        .setParameter("login", UserAccount.normal(login))
        .getResultStream()
        .findFirst();
  }

  /** The account with the id. */
  public Optional<UserAccount> find(long id) {
    return Optional.ofNullable(em.find(UserAccount.class, id));
  }

  /** The accounts with the ids; one statement. */
  public List<UserAccount> byIds(Set<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery("select a from UserAccount a where a.id in :ids", UserAccount.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<UserAccount> lock(long id) {
    return Optional.ofNullable(em.find(UserAccount.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** A role by its id. */
  public Optional<RoleAssignment> role(long id) {
    return Optional.ofNullable(em.find(RoleAssignment.class, id));
  }

  /** The account of a person, if it has one. */
  public Optional<UserAccount> byPerson(long personId) {
    return em
        .createQuery(
            "select a from UserAccount a where a.personId = :person order by a.id",
            UserAccount.class)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All roles, past and future ones too, of several accounts; one statement. */
  public List<RoleAssignment> rolesOf(String regionId, Set<Long> accountIds) {
    if (accountIds.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select r from RoleAssignment r where r.regionId = :region and r.accountId in :accounts"
                + " order by r.id",
            RoleAssignment.class)
        .setParameter("region", regionId)
        .setParameter("accounts", accountIds)
        .getResultList();
  }

  /** All roles of an account, past and future ones too. */
  public List<RoleAssignment> roles(long accountId) {
    return em.createNamedQuery(RoleAssignment.OF_ACCOUNT, RoleAssignment.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** Open accounts that hold one of the roles in the region on the day, by name. */
  public List<UserAccount> holding(String regionId, Set<Role> roles, LocalDate day) {
    return em.createQuery(
            "select a from UserAccount a where a.disabled = false and a.id in"
                + " (select r.accountId from RoleAssignment r where r.regionId = :region"
                + " and r.role in :roles and r.validFrom <= :day"
                + " and (r.validTo is null or r.validTo >= :day)) order by a.displayName, a.id",
            UserAccount.class)
        .setParameter("region", regionId)
        .setParameter("roles", roles)
        .setParameter("day", day)
        .getResultList();
  }

  /** Whether there is any account at all. */
  public boolean isEmpty() {
    return em.createQuery("select count(a) from UserAccount a", Long.class).getSingleResult() == 0;
  }

  /** Stores a new account and gives it its id. */
  public UserAccount add(UserAccount account) {
    em.persist(account);
    return account;
  }

  /** Stores a new role. */
  public RoleAssignment add(RoleAssignment role) {
    em.persist(role);
    return role;
  }
}
