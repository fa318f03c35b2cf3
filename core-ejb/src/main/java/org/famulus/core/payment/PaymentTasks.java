package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.ParameterHistory;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.PaymentTerms;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;

/** Payment runs that wait for an approval, and the run that is due this month. */
@ApplicationScoped
public class PaymentTasks implements TaskSource {

  private static final String PREPARED = "/payment/list.xhtml?state=" + RunState.PREPARED;

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PaymentRepository payments;
  @Inject private PaymentBasis basis;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    if (!catalogue.steps().contains(Step.PAYMENT)) {
      return List.of();
    }
    List<HomeTask> tasks = new ArrayList<>();
    long account = caller.accountId().orElse(0L);
    if (caller.holdsInWhole(regionId, Permission.PAYMENT_APPROVE)) {
      tasks.add(
          HomeTask.of(
              Urgency.TODAY,
              payments.countPrepared(regionId, account, false),
              "payment.task.approve",
              "payment.task.approve.button",
              PREPARED));
    }
    if (caller.holdsInWhole(regionId, Permission.PAYMENT_PREPARE)) {
      tasks.add(
          HomeTask.of(
              Urgency.WAITING,
              payments.countPrepared(regionId, account, true),
              "payment.task.waits",
              "payment.task.waits.button",
              PREPARED));
      if (isRunDue(regionId, catalogue)) {
        tasks.add(
            HomeTask.of(
                Urgency.TODAY,
                basis.neverPaid(regionId, regions.today(regionId, clock)),
                "payment.task.due",
                "payment.task.due.button",
                "/payment/new.xhtml"));
      }
    }
    return tasks;
  }

  private boolean isRunDue(String regionId, RegionCatalogue catalogue) {
    LocalDate today = regions.today(regionId, clock);
    ParameterHistory history = rules.history(regionId);
    String months =
        history.on(today, "region", catalogue.parameters()).text(PaymentTerms.PAYOUT_MONTHS);
    Instant first =
        today.withDayOfMonth(1).atStartOfDay(catalogue.timeZone()).toInstant();
    return Arrays.asList(months.split("\\D+")).contains(String.valueOf(today.getMonthValue()))
        && !payments.hasRunSince(regionId, first);
  }
}
