package org.famulus.core.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.access.Permission;

/** Answers units gave by link, and links that reached the wrong person: the faculty sees to them. */
@ApplicationScoped
public class LinkTasks implements TaskSource {

  @Inject private LinkRepository links;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!caller.holdsInWhole(regionId, Permission.LINK_SEND)) {
      return List.of();
    }
    long count =
        links
            .ask(new LinkCriteria(regionId, Optional.empty(), Optional.empty(), true))
            .count();
    return List.of(
        HomeTask.of(
            Urgency.TODAY,
            count,
            "link.task.attention",
            "link.task.attention.button",
            "/link/list.xhtml?attention=true"));
  }
}
