package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/** Tells people for whom they stand in today, and who stands in for them. */
@ApplicationScoped
public class DeputyTasks implements TaskSource {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private AccountRepository accounts;
  @Inject private DeputyRepository deputies;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (caller.accountId().isEmpty() || caller.regions().isEmpty()) {
      return List.of();
    }
    long me = caller.accountId().get();
    LocalDate today = regions.today(regionId, clock);
    return deputies.current(regionId, today).stream()
        .filter(deputy -> !deputy.firstDay().isAfter(today))
        .filter(deputy -> deputy.deputyId() == me || deputy.absentId() == me)
        .map(deputy -> task(caller, regionId, deputy, deputy.deputyId() == me))
        .toList();
  }

  private HomeTask task(Caller caller, String regionId, Deputy deputy, boolean standingIn) {
    String key = standingIn ? "access.task.stands-in" : "access.task.away";
    long other = standingIn ? deputy.absentId() : deputy.deputyId();
    boolean assigns =
        standingIn && caller.holdsInWhole(regionId, Permission.APPLICATION_VIEW);
    return new HomeTask(
        standingIn ? Urgency.TODAY : Urgency.WAITING,
        1,
        Text.of(
            key,
            accounts.find(other).map(UserAccount::displayName).orElse(""),
            deputy.lastDay()),
        Text.of(assigns ? key + ".button" : "access.task.away.button"),
        assigns
            ? "/application/list.xhtml?assignee=" + deputy.absentId()
            : "/access/account.xhtml");
  }
}
