package org.famulus.core.eligibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Role;
import org.famulus.core.access.Target;
import org.famulus.core.access.UserAccount;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationsForChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Who works on which application, and which applications come first. */
@Stateless
public class CaseWork {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private AccountRepository accounts;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** Accounts that may decide on applications in the region, by name. */
  @Reads(permission = Permission.ELIGIBILITY_DECIDE)
  public List<Assignable> assignable(String regionId) {
    gate.allow(Target.region(regionId));
    return deciders(regionId).stream()
        .map(account -> new Assignable(account.id(), account.displayName()))
        .toList();
  }

  /**
   * Somebody who can work on applications.
   *
   * @param accountId the account
   * @param name display name
   */
  public record Assignable(long accountId, String name) {}

  /** Gives the application to somebody to work on, or to nobody. */
  @UseCase(value = "application.assign", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> assign(String regionId, long id, Optional<Long> accountId) {
    Application application = forChange.byFaculty(regionId, id);
    Optional<UserAccount> next =
        accountId.flatMap(
            wanted ->
                deciders(regionId).stream()
                    .filter(account -> account.id().equals(wanted))
                    .findFirst());
    if (next.isEmpty() && accountId.isPresent()) {
      return Outcome.refused(Reason.ofField("assignee", "application.not-assignable"));
    }
    String before =
        application.assigneeId().flatMap(accounts::find).map(UserAccount::displayName).orElse("");
    running
        .current()
        .change("assignee", before, next.map(UserAccount::displayName).orElse(""));
    application.assignTo(accountId.orElse(null));
    return Outcome.done(id);
  }

  /** Grants priority in the allocation for a reason. */
  @UseCase(value = "application.grant-priority", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> grantPriority(String regionId, long id, String reason) {
    Application application = forChange.byFaculty(regionId, id);
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("reason", "application.priority-reason-needed"));
    }
    if (reason.length() > Application.REASON_LENGTH) {
      return Outcome.refused(
          Reason.ofField("reason", "field.too-long", Application.REASON_LENGTH));
    }
    running
        .current()
        .change("priority", application.priorityReason().orElse(null), reason.strip());
    application.grantPriority(reason.strip());
    return Outcome.done(id);
  }

  /** Takes granted priority back. */
  @UseCase(value = "application.end-priority", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> endPriority(String regionId, long id) {
    Application application = forChange.byFaculty(regionId, id);
    running.current().change("priority", application.priorityReason().orElse(null), null);
    application.endPriority();
    return Outcome.done(id);
  }

  private List<UserAccount> deciders(String regionId) {
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> role.grants(Permission.ELIGIBILITY_DECIDE))
            .filter(role -> role.scope() == Role.Scope.REGION)
            .collect(Collectors.toSet());
    return accounts.holding(regionId, roles, regions.today(regionId, clock));
  }
}
