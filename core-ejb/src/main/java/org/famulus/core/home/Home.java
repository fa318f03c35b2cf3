package org.famulus.core.home;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.audit.Timelines;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** Answers what the caller sees first in a region. */
@Stateless
public class Home {

  private static final int MOST_DATES = 6;
  private static final int MOST_TOUCHED = 5;
  private static final int DAYS_BACK = 14;

  @Inject private Gate gate;
  @Inject @Any private Instance<TaskSource> sources;
  @Inject private CallRepository calls;
  @Inject private Timelines timelines;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The caller's home page in the region. */
  @Reads(permission = Permission.REGION_VIEW)
  public HomePage read(String regionId) {
    gate.scope(regionId);
    Caller caller = gate.caller();
    List<HomeTask> tasks =
        sources.stream()
            .flatMap(source -> source.tasks(caller, regionId).stream())
            .filter(task -> task.count() > 0)
            .sorted(Comparator.comparing(HomeTask::urgency))
            .toList();
    boolean seesCalls = caller.holdsIn(regionId, Permission.CALL_VIEW);
    return new HomePage(
        tasks,
        seesCalls ? dates(caller, regionId) : List.of(),
        caller
            .accountId()
            .map(id -> timelines.touchedBy(id, regionId, MOST_TOUCHED))
            .orElse(List.of()));
  }

  private List<SeasonDate> dates(Caller caller, String regionId) {
    LocalDate today = regions.today(regionId, clock);
    boolean plans = caller.holdsIn(regionId, Permission.CALL_EDIT);
    List<SeasonDate> dates = new ArrayList<>();
    for (ApplicationCall call : calls.all(regionId)) {
      if (plans || call.isPublished()) {
        addDates(call, today, dates);
      }
    }
    return dates.stream()
        .filter(date -> !date.day().isBefore(today.minusDays(DAYS_BACK)))
        .sorted(Comparator.comparing(SeasonDate::day))
        .limit(MOST_DATES)
        .toList();
  }

  private static void addDates(ApplicationCall call, LocalDate today, List<SeasonDate> dates) {
    CallDates of = call.dates();
    add(dates, SeasonDate.Sort.NOMINATIONS_OPEN, call, of.nominationsFrom(), today);
    add(dates, SeasonDate.Sort.NOMINATIONS_CLOSE, call, of.nominationsTo(), today);
    add(dates, SeasonDate.Sort.OPENS, call, of.opensOn(), today);
    add(dates, SeasonDate.Sort.CLOSES, call, of.closesOn(), today);
    of.resultsOn().ifPresent(day -> add(dates, SeasonDate.Sort.RESULTS, call, day, today));
    add(dates, SeasonDate.Sort.TERM_BEGINS, call, of.termFirstDay(), today);
  }

  private static void add(
      List<SeasonDate> dates,
      SeasonDate.Sort sort,
      ApplicationCall call,
      LocalDate day,
      LocalDate today) {
    dates.add(new SeasonDate(sort, call.title(), call.id(), day, day.isBefore(today)));
  }
}
