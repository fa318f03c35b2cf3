package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.region.spi.access.Permission;

/** Mail that did not get through, for those who can do something about it. */
@ApplicationScoped
public class MailTasks implements TaskSource {

  @Inject private MailRepository mails;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!caller.holdsInWhole(regionId, Permission.MAIL_SEND)) {
      return List.of();
    }
    return List.of(
        task(Urgency.LATE, MailState.FAILED, regionId),
        task(Urgency.TODAY, MailState.HELD, regionId));
  }

  private HomeTask task(Urgency urgency, MailState state, String regionId) {
    String key = "notify.task." + state;
    return HomeTask.of(
        urgency,
        mails.count(regionId, state),
        key,
        key + ".button",
        "/notify/list.xhtml?state=" + state);
  }
}
