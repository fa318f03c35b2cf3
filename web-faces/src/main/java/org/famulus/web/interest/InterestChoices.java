package org.famulus.web.interest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.interest.Interests;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** What a unit chooses from when it states its places. */
@Named
@RequestScoped
public class InterestChoices {

  /** With more choices than weeks in a year, only Mondays are offered; programmes plan in weeks. */
  private static final int WEEKS = 53;

  private static final int YEARS_AHEAD = 2;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Regions regions;
  @Inject private Interests interests;
  @Inject private Organisations organisations;

  private List<OrganisationRow> units;
  private List<Period> periods;

  /** Units the user speaks for. */
  public List<OrganisationRow> getUnits() {
    if (units == null) {
      units =
          organisations
              .find(
                  new OrganisationCriteria(
                      region.getId(),
                      Set.of(OrganisationType.UNIT, OrganisationType.PRACTICE),
                      java.util.Optional.empty(),
                      java.util.Optional.empty(),
                      java.util.Optional.of(true)),
                  Sort.byDefault(),
                  new Page(0, Page.LARGEST))
              .rows();
    }
    return units;
  }

  /** Name of a unit. */
  public String nameOf(long unitId) {
    return organisations.detail(region.getId(), unitId).name();
  }

  /** Years to choose from: this one and the next two. */
  public List<String> getYears() {
    int now = region.getToday().getYear();
    return IntStream.rangeClosed(now, now + YEARS_AHEAD).mapToObj(String::valueOf).toList();
  }

  /** Codes of the fields. */
  public List<String> getFields() {
    return regions.get(region.getId()).catalogue().fields();
  }

  /** Kinds of placement. */
  public List<PlacementKind> getKinds() {
    return regions.get(region.getId()).catalogue().kinds();
  }

  /**
   * The days on which a period may begin, each with the days it takes.
   *
   * @param year the calendar year
   * @param kind code of the placement kind
   * @param chosen days already chosen, which stay choosable whatever the rules say today
   */
  public List<Period> periods(String year, String kind, Set<String> chosen) {
    if (periods == null) {
      LengthRule length =
          regions.get(region.getId()).catalogue().kind(kind).orElseThrow().length();
      List<LocalDate> allowed =
          interests.firstDays(region.getId(), Typed.year(year).orElseThrow(), kind);
      TreeSet<LocalDate> days =
          allowed.stream()
              .filter(day -> allowed.size() <= WEEKS || day.getDayOfWeek() == DayOfWeek.MONDAY)
              .collect(Collectors.toCollection(TreeSet::new));
      chosen.forEach(day -> days.add(LocalDate.parse(day)));
      periods = days.stream().map(day -> period(day, length.lastDayFrom(day))).toList();
    }
    return periods;
  }

  private Period period(LocalDate first, LocalDate last) {
    return new Period(
        first.toString(), texts.say("interest.period-choice", first, last, week(first), week(last)));
  }

  private static String week(LocalDate day) {
    return String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /**
   * A period to tick.
   *
   * @param day its first day
   * @param label its days and weeks
   */
  public record Period(String day, String label) {}
}
