package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.access.Permission;

/** Invitations that expired unused, for those who may send them again, and ones still waiting. */
@ApplicationScoped
public class InvitationTasks implements TaskSource {

  private static final String PAGE = "/access/invitations.xhtml";

  @Inject private OneTimeLinks links;
  @Inject private Clock clock;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!caller.holdsInWhole(regionId, Permission.USER_EDIT)) {
      return List.of();
    }
    long expired = links.countOpenInvitations(regionId, clock.instant(), true);
    long waiting = links.countOpenInvitations(regionId, clock.instant(), false);
    return List.of(
        HomeTask.of(
            HomeTask.Urgency.TODAY,
            expired,
            "access.task.expired",
            "access.task.expired.button",
            PAGE),
        HomeTask.of(
            HomeTask.Urgency.WAITING,
            waiting,
            "access.task.waiting",
            "access.task.waiting.button",
            PAGE));
  }
}
