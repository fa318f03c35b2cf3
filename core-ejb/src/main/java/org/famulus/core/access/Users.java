package org.famulus.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** The accounts of a region: who may do what, since when, and ending it. */
@Stateless
public class Users {

  private static final String SUBJECT = "ACCOUNT";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private AccountRepository accounts;
  @Inject private UserRepository users;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private AccountOwners owners;
  @Inject private Clock clock;

  /** A page of accounts, with counts per role. */
  @Reads(permission = Permission.USER_EDIT)
  public Slice<UserRow> find(UserCriteria criteria, Sort sort, Page page) {
    gate.scope(criteria.regionId());
    LocalDate today = regions.today(criteria.regionId(), clock);
    List<UserAccount> found = users.list(criteria, today, sort, page);
    Map<String, Long> byRole = new HashMap<>();
    users.countByRole(criteria, today).forEach((role, count) -> byRole.put(role.name(), count));
    return Slice.exactly(
        rows(criteria.regionId(), found, today),
        users.count(criteria, today),
        Map.of("role", byRole));
  }

  /** One account with its roles in the region. */
  @Reads(permission = Permission.USER_EDIT)
  public UserRow detail(String regionId, long accountId) {
    gate.scope(regionId);
    UserAccount account = require(regionId, accountId);
    return rows(regionId, List.of(account), regions.today(regionId, clock)).get(0);
  }

  /** Roles the caller may give the account; none if it is her own. */
  @Reads(permission = Permission.USER_EDIT)
  public List<Role> givable(String regionId, long accountId) {
    gate.scope(regionId);
    UserAccount account = require(regionId, accountId);
    Caller caller = gate.caller();
    boolean own = owners.isOwn(caller, accountId);
    return RoleGiving.allowed(caller, regionId).stream()
        .filter(role -> role.scope() != Role.Scope.OWN || account.personId().isPresent())
        .filter(role -> !own || RoleGiving.isAllowedForOneself(caller, regionId, role))
        .toList();
  }

  /** Gives an account another role from today on. */
  @UseCase(value = "access.give-role", permission = Permission.USER_EDIT)
  public Outcome<Long> giveRole(
      String regionId, long accountId, Role role, Optional<Long> organisationId) {
    UserAccount account = require(regionId, accountId);
    gate.allow(Target.region(regionId));
    running.current().about(SUBJECT, accountId, account.displayName()).change("role", null, role);
    if (!RoleGiving.isAllowed(gate.caller(), regionId, role)) {
      return Outcome.refused(Reason.ofField("role", "access.role-not-yours-to-give"));
    }
    if (owners.isOwn(gate.caller(), accountId)
        && !RoleGiving.isAllowedForOneself(gate.caller(), regionId, role)) {
      return Outcome.refused(Reason.ofField("role", "access.no-role-for-oneself"));
    }
    if (role.scope() == Role.Scope.ORGANISATION && organisationId.isEmpty()) {
      return Outcome.refused(Reason.ofField("organisation", "access.role-needs-organisation"));
    }
    if (role.scope() == Role.Scope.OWN && account.personId().isEmpty()) {
      return Outcome.refused(Reason.ofField("role", "access.role-needs-person"));
    }
    Optional<Long> organisation =
        role.scope() == Role.Scope.ORGANISATION ? organisationId : Optional.empty();
    organisation.ifPresent(
        id ->
            organisations
                .find(regionId, id)
                .orElseThrow(() -> new NotFoundException("organisation", id)));
    LocalDate today = regions.today(regionId, clock);
    Grant grant = new Grant(regionId, role, organisation);
    if (accounts.roles(accountId).stream()
        .anyMatch(held -> held.isHeldOn(today) && held.grant().equals(grant))) {
      return Outcome.refused(Reason.ofField("role", "access.role-held-already"));
    }
    accounts.add(new RoleAssignment(accountId, regionId, role, organisation, today));
    return Outcome.done(accountId);
  }

  /** Ends a role at once; the account's sessions end with it. */
  @UseCase(value = "access.end-role", permission = Permission.USER_EDIT)
  public Outcome<Long> endRole(String regionId, long roleId) {
    RoleAssignment assignment =
        accounts
            .role(roleId)
            .filter(role -> role.regionId().equals(regionId))
            .orElseThrow(() -> new NotFoundException("role", roleId));
    gate.allow(Target.region(regionId));
    UserAccount account = require(regionId, assignment.accountId());
    running
        .current()
        .about(SUBJECT, account.id(), account.displayName())
        .change("role", assignment.role(), null);
    if (!RoleGiving.isAllowed(gate.caller(), regionId, assignment.role())) {
      return Outcome.refused(Reason.of("access.role-not-yours-to-give"));
    }
    LocalDate yesterday = regions.today(regionId, clock).minusDays(1);
    assignment.endOn(yesterday);
    account.endSessions();
    return Outcome.done(account.id());
  }

  /** Closes an account, or opens it again. */
  @UseCase(value = "access.close-account", permission = Permission.USER_EDIT)
  public Outcome<Long> setDisabled(String regionId, long accountId, boolean disabled) {
    UserAccount account = requireManaged(regionId, accountId);
    running
        .current()
        .about(SUBJECT, accountId, account.displayName())
        .change("accountClosed", account.isDisabled(), disabled);
    Optional<Reason> obstacle = obstacle(regionId, account);
    if (obstacle.isPresent()) {
      return Outcome.refused(obstacle.get());
    }
    account.setDisabled(disabled);
    return Outcome.done(accountId);
  }

  /** Signs an account out everywhere. */
  @UseCase(value = "access.end-sessions", permission = Permission.USER_EDIT)
  public Outcome<Long> endSessions(String regionId, long accountId) {
    UserAccount account = requireManaged(regionId, accountId);
    running.current().about(SUBJECT, accountId, account.displayName());
    account.endSessions();
    return Outcome.done(accountId);
  }

  private UserAccount requireManaged(String regionId, long accountId) {
    UserAccount account = require(regionId, accountId);
    gate.allow(Target.region(regionId));
    return accounts.lock(account.id()).orElseThrow();
  }

  /**
   * An account may be closed only by somebody who could end each of its roles: nobody locks out a
   * mightier one, or one that another programme needs.
   */
  private Optional<Reason> obstacle(String regionId, UserAccount account) {
    Caller caller = gate.caller();
    if (caller.accountId().filter(account.id()::equals).isPresent()) {
      return Optional.of(Reason.of("access.not-yourself"));
    }
    if (caller.systemAdmin()) {
      return Optional.empty();
    }
    LocalDate today = regions.today(regionId, clock);
    List<Grant> held =
        accounts.roles(account.id()).stream()
            .filter(role -> role.isHeldOn(today))
            .map(RoleAssignment::grant)
            .toList();
    if (account.isSystemAdmin()
        || held.stream().anyMatch(g -> !RoleGiving.isAllowed(caller, regionId, g.role()))) {
      return Optional.of(Reason.of("access.role-not-yours-to-give"));
    }
    return held.stream().anyMatch(grant -> !grant.regionId().equals(regionId))
        ? Optional.of(Reason.of("access.needed-elsewhere"))
        : Optional.empty();
  }

  private UserAccount require(String regionId, long accountId) {
    return accounts
        .find(accountId)
        .filter(account -> users.isOf(regionId, accountId) || isOwnAsSystemAdmin(accountId))
        .orElseThrow(() -> new NotFoundException("account", accountId));
  }

  /** The administrator of an installation may make herself the first administrator of a programme. */
  private boolean isOwnAsSystemAdmin(long accountId) {
    Caller caller = gate.caller();
    return caller.systemAdmin() && caller.accountId().filter(id -> id == accountId).isPresent();
  }

  private List<UserRow> rows(String regionId, List<UserAccount> found, LocalDate today) {
    Set<Long> ids = found.stream().map(UserAccount::id).collect(Collectors.toSet());
    List<RoleAssignment> roles = accounts.rolesOf(regionId, ids);
    Map<Long, Organisation> named =
        organisations.byIds(
            roles.stream()
                .flatMap(role -> role.organisationId().stream())
                .collect(Collectors.toSet()));
    return found.stream()
        .map(
            account ->
                new UserRow(
                    account.id(),
                    account.displayName(),
                    account.login(),
                    account.email(),
                    account.isDisabled(),
                    account.isSystemAdmin(),
                    account.lastLoginAt(),
                    roles.stream()
                        .filter(role -> role.accountId() == account.id())
                        .map(role -> row(role, named, today))
                        .toList()))
        .toList();
  }

  private RoleRow row(RoleAssignment role, Map<Long, Organisation> named, LocalDate today) {
    boolean held = role.isHeldOn(today);
    return new RoleRow(
        role.id(),
        role.role(),
        role.organisationId().map(named::get).map(Organisation::name),
        role.validFrom(),
        role.validTo(),
        held,
        held && RoleGiving.isAllowed(gate.caller(), role.regionId(), role.role()));
  }
}
