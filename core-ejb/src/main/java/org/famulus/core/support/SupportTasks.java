package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Scope;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/** Claims that wait: to be checked, approved, paid, or put right by the student. */
@ApplicationScoped
public class SupportTasks implements TaskSource {

  private static final String LIST = "/support/list.xhtml?state=";
  private static final String MINE = "/support/mine.xhtml";

  @Inject private Regions regions;
  @Inject private SupportRepository claims;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!regions.get(regionId).catalogue().steps().contains(Step.SUPPORT)) {
      return List.of();
    }
    List<HomeTask> tasks = new ArrayList<>();
    if (caller.holdsInWhole(regionId, Permission.SUPPORT_CHECK)) {
      tasks.add(
          task(
              Urgency.TODAY,
              count(regionId, SupportState.SUBMITTED),
              "check",
              LIST + SupportState.SUBMITTED));
    }
    if (caller.holdsInWhole(regionId, Permission.SUPPORT_APPROVE)) {
      long account = caller.accountId().orElse(0L);
      tasks.add(
          task(
              Urgency.TODAY,
              claims.countToApprove(regionId, account),
              "approve",
              LIST + SupportState.CHECKED));
      tasks.add(
          task(
              Urgency.TODAY,
              count(regionId, SupportState.APPROVED),
              "pay",
              "/support/payments.xhtml"));
    }
    caller
        .ownPersonFor(regionId, Permission.SUPPORT_CLAIM)
        .ifPresent(
            person ->
                tasks.add(
                    task(
                        Urgency.TODAY, claims.countSentBack(regionId, person), "right", MINE)));
    return tasks;
  }

  private long count(String regionId, SupportState state) {
    Scope all = new Scope(regionId, true, Set.of(), Optional.empty());
    return claims.ask(SupportCriteria.of(regionId).in(Set.of(state)), all).count();
  }

  private static HomeTask task(Urgency urgency, long count, String key, String view) {
    return HomeTask.of(
        urgency, count, "support.task." + key, "support.task." + key + ".button", view);
  }
}
