package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Scope;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.core.task.OwnTasks;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;

/** Bookings that wait for an answer: whoever acts next sees them as a task, staff whom it waits for. */
@ApplicationScoped
public class BookingTasks implements TaskSource {

  private static final String LIST = "/booking/list.xhtml?state=";
  private static final String MINE = "/booking/mine.xhtml";

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private BookingRepository bookings;
  @Inject private OwnTasks own;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    if (!regions.get(regionId).catalogue().steps().contains(Step.BOOKING)) {
      return List.of();
    }
    List<HomeTask> tasks = new ArrayList<>();
    Scope all = new Scope(regionId, true, Set.of(), Optional.empty());
    if (caller.holdsInWhole(regionId, Permission.BOOKING_ANSWER)) {
      tasks.add(waiting(all, BookingState.REQUESTED, "host"));
      tasks.add(waiting(all, BookingState.PROPOSED, "student"));
    } else if (caller.holdsIn(regionId, Permission.BOOKING_ANSWER)) {
      tasks.add(
          task(
              Urgency.TODAY,
              gate.scope(regionId, Permission.BOOKING_ANSWER),
              BookingState.REQUESTED,
              "answer",
              LIST + BookingState.REQUESTED));
    }
    caller
        .ownPersonFor(regionId, Permission.BOOKING_REQUEST)
        .ifPresent(person -> addHers(regionId, person, tasks));
    return tasks;
  }

  private void addHers(String regionId, long person, List<HomeTask> tasks) {
    Scope hers = new Scope(regionId, false, Set.of(), Optional.of(person));
    tasks.add(task(Urgency.TODAY, hers, BookingState.PROPOSED, "proposal", MINE));
    tasks.add(task(Urgency.WAITING, hers, BookingState.REQUESTED, "own", MINE));
    tasks.addAll(
        own.lines(
            regionId, person, BookingsForChange.SUBJECT, "booking.task.own.button", MINE));
  }

  private HomeTask waiting(Scope scope, BookingState state, String key) {
    return task(Urgency.WAITING, scope, state, key, LIST + state);
  }

  private HomeTask task(
      Urgency urgency, Scope scope, BookingState state, String key, String view) {
    long count =
        bookings.ask(BookingCriteria.of(scope.regionId()).in(Set.of(state)), scope).count();
    return HomeTask.of(
        urgency, count, "booking.task." + key, "booking.task." + key + ".button", view);
  }
}
