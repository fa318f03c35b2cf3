package org.famulus.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.decision.AnnouncementTimer;
import org.famulus.core.schedule.DailyJobs;
import org.famulus.core.startup.DemoClock;
import org.famulus.core.startup.DemoDays;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** The day it is in a demo, and moving on to a later one with all that is due by then. */
@Named
@RequestScoped
public class DemoDay {

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private DemoClock demo;
  @Inject private DemoDays days;
  @Inject private DailyJobs jobs;
  @Inject private AnnouncementTimer announcements;

  private LocalDate day;

  /** Opens the page only where there is a demo. */
  public void open() {
    if (!demo.isDemo()) {
      throw new NotFoundException("demo clock", region.getId());
    }
  }

  /** Moves on to the day typed. */
  public String move() {
    return moveTo(day);
  }

  /** Moves on by some days. */
  public String moveOn(int count) {
    return moveTo(region.getToday().plusDays(count));
  }

  /** Moves on to the next first Monday of a month, the day on which many things begin. */
  public String moveToMonday() {
    LocalDate today = region.getToday();
    LocalDate first = today.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    return moveTo(
        first.isAfter(today)
            ? first
            : today.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
  }

  private String moveTo(LocalDate to) {
    if (!answers.accept(days.moveTo(region.getId(), to))) {
      return null;
    }
    announcements.allotDue();
    jobs.runDue();
    answers.tell("demo.clock.moved", to);
    return "/demo/clock.xhtml?faces-redirect=true&region=" + region.getId();
  }

  /** Whether this is a demo. */
  public boolean isShown() {
    return demo.isDemo();
  }

  /** The day to move on to. */
  public LocalDate getDay() {
    return day;
  }

  /** The day to move on to. */
  public void setDay(LocalDate day) {
    this.day = day;
  }
}
