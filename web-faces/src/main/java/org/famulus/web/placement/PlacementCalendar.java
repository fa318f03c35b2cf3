package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementFaces.Among;
import org.famulus.core.placement.calendar.CalendarFeeds;
import org.famulus.core.placement.calendar.FeedRow;
import org.famulus.core.placement.calendar.PlacementDays;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A month of placements: of everybody the user may see, of a unit, of a site, of a student. */
@Named
@ViewScoped
public class PlacementCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private PlacementDays days;
  @Inject private CalendarFeeds feeds;

  private String month;
  private Long unit;
  private Long site;
  private Long student;
  private String week;
  private String newAddress;
  private transient MonthOfPlacements shown;

  /** The month with its weeks. */
  public MonthOfPlacements getShown() {
    if (shown == null) {
      YearMonth at = month();
      MonthOfPlacements empty = MonthOfPlacements.of(at, List.of(), true, Optional.empty());
      List<PlacementFace> faces =
          days.between(
              region.getId(),
              new Among(
                  Optional.ofNullable(unit),
                  Optional.ofNullable(site),
                  Optional.ofNullable(student)),
              empty.firstDay(),
              empty.lastDay());
      shown =
          MonthOfPlacements.of(
              at, faces, unit != null || student != null || !isStaff(), Typed.day(week));
    }
    return shown;
  }

  /** Name of the month. */
  public String getTitle() {
    String name =
        month().format(DateTimeFormatter.ofPattern("LLLL yyyy", reader.getLocale()));
    return name.substring(0, 1).toUpperCase(reader.getLocale()) + name.substring(1);
  }

  /** The days of the week in short, Monday first. */
  public List<String> getDayNames() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.SHORT, reader.getLocale()))
        .toList();
  }

  /** The month at hand, as the address has it. */
  public String getShownMonth() {
    return month().toString();
  }

  /** The month before, as the address has it. */
  public String getPrevious() {
    return month().minusMonths(1).toString();
  }

  /** The month after, as the address has it. */
  public String getNext() {
    return month().plusMonths(1).toString();
  }

  /** Whether a part of the placements was chosen. */
  public boolean isChosen() {
    return unit != null || site != null || student != null;
  }

  /** Whether the user sees everybody's placements. */
  public boolean isStaff() {
    return user.canInWhole(Permission.PLACEMENT_VIEW);
  }

  /** The addresses that work. */
  public List<FeedRow> getFeeds() {
    return feeds.all(region.getId());
  }

  /** Units the user can make an address for. */
  public List<CalendarFeeds.UnitName> getUnits() {
    return feeds.units(region.getId(), Optional.ofNullable(unit));
  }

  /** Makes an address for the user's own calendar. */
  public void createOwn() {
    created(feeds.create(region.getId(), Optional.empty()));
  }

  /** Makes an address for a unit's calendar. */
  public void createOfUnit(long ofUnit) {
    created(feeds.create(region.getId(), Optional.of(ofUnit)));
  }

  private void created(Outcome<String> outcome) {
    newAddress = answers.accept(outcome) ? outcome.value() : null;
  }

  /** Takes an address back. */
  public String revoke(long feed) {
    return answers.goOn(
        feeds.revoke(region.getId(), feed),
        "calendar.revoked",
        "/placement/calendar.xhtml?faces-redirect=true&month=" + month());
  }

  /** The address just made; it is shown once. */
  public String getNewAddress() {
    return newAddress;
  }

  private YearMonth month() {
    try {
      return month == null ? YearMonth.from(region.getToday()) : YearMonth.parse(month);
    } catch (DateTimeException mistyped) {
      return YearMonth.from(region.getToday());
    }
  }

  /** The month, {@code 2027-02}. */
  public String getMonth() {
    return month;
  }

  /** The month, {@code 2027-02}. */
  public void setMonth(String month) {
    this.month = month;
  }

  /** Only this unit. */
  public Long getUnit() {
    return unit;
  }

  /** Only this unit. */
  public void setUnit(Long unit) {
    this.unit = unit;
  }

  /** Only this site. */
  public Long getSite() {
    return site;
  }

  /** Only this site. */
  public void setSite(Long site) {
    this.site = site;
  }

  /** Only this student. */
  public Long getStudent() {
    return student;
  }

  /** Only this student. */
  public void setStudent(Long student) {
    this.student = student;
  }

  /** A day of the week that shows everything. */
  public String getWeek() {
    return week;
  }

  /** A day of the week that shows everything. */
  public void setWeek(String week) {
    this.week = week;
  }
}
