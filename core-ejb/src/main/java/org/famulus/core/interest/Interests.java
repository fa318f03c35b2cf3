package org.famulus.core.interest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Finds registrations of interest: for staff all of them, for a unit its own commitments. */
@Stateless
public class Interests {

  @Inject private Gate gate;
  @Inject private InterestRepository interests;
  @Inject private InterestRows rows;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Clock clock;

  /** A page of interests the caller may see, with counts per state, year and field. */
  @Reads(permission = Permission.INTEREST_VIEW)
  public Slice<InterestRow> find(InterestCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    InterestQuery query = interests.ask(criteria, scope);
    List<RegisteredInterest> found = interests.whole(query.page(sort, page));
    return Slice.exactly(
        rows.of(criteria.regionId(), found),
        query.count(),
        Map.of(
            "state",
            interests.ask(criteria.anyState(), scope).countBy("state"),
            "year",
            interests.ask(criteria.anyYear(), scope).countBy("year"),
            "field",
            interests.ask(criteria.anyField(), scope).countBy("field")));
  }

  /**
   * One interest.
   *
   * @throws NotFoundException if the region has none with the id, or the caller may not know of it
   */
  @Reads(permission = Permission.INTEREST_VIEW)
  public InterestDetail detail(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    Interest interest =
        interests
            .find(regionId, id)
            .filter(i -> scope.reaches(Target.organisation(regionId, i.unitId())))
            .orElseThrow(() -> new NotFoundException("interest", id));
    return rows.detail(interests.whole(interest));
  }

  /** Days of the year on which a period may begin, by the programme's rules. */
  @Reads(permission = Permission.INTEREST_EDIT)
  public List<LocalDate> firstDays(String regionId, int year, String kind) {
    boolean byFaculty = gate.scope(regionId).wholeRegion();
    return regions
        .get(regionId)
        .catalogue()
        .kind(kind)
        .map(
            known ->
                new PeriodChoices(rules.open(regionId), known.length(), byFaculty)
                    .firstDays(year, regions.today(regionId, clock)))
        .orElse(List.of());
  }
}
