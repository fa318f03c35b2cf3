package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.host.HostCriteria.Due;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/** Hosts to call: those whose next step is late or due this week, and statements about to end. */
@ApplicationScoped
public class HostTasks implements TaskSource {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private HostRepository hosts;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!caller.holdsInWhole(regionId, Permission.HOST_EDIT)
        || !regions.get(regionId).catalogue().steps().contains(Step.HOST)) {
      return List.of();
    }
    return List.of(
        task(Urgency.LATE, caller, regionId, Due.LATE),
        task(Urgency.TODAY, caller, regionId, Due.WEEK),
        task(Urgency.TODAY, caller, regionId, Due.NONE),
        task(Urgency.TODAY, caller, regionId, Due.ENDING));
  }

  private HomeTask task(Urgency urgency, Caller caller, String regionId, Due due) {
    LocalDate today = regions.today(regionId, clock);
    HostCriteria criteria =
        new HostCriteria(
            regionId, Optional.empty(), Optional.empty(), Optional.of(due), true, Optional.empty());
    String key = "host.task." + due;
    return HomeTask.of(
        urgency,
        hosts.ask(criteria, caller.accountId().orElse(null), today).count(),
        key,
        key + ".button",
        "/host/list.xhtml?due=" + due + "&mine=true");
  }
}
