package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.interest.OfferedPlaces;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.layout.UnitLayout;
import org.famulus.core.tabular.layout.UnitRow;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * Loads units, known by site and name, and their interests, known by unit, year and field. The
 * placement kind is the programme's first one; a list has no column for it.
 */
@ApplicationScoped
class UnitIntake implements Intake<UnitRow> {

  @Inject private KnownWords words;
  @Inject private OrganisationStore organisations;
  @Inject private InterestStore interests;
  @Inject private OfferedPlaces offered;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.UNITS;
  }

  @Override
  public Layout<UnitRow> layout(ImportOrder order) {
    Vocabulary fields = words.fields(order.regionId(), order.language());
    Vocabulary sites =
        KnownWords.names(
            organisations.ofType(order.regionId(), OrganisationType.SITE).stream()
                .map(Organisation::name)
                .toList());
    return order.options().newSites()
        ? UnitLayout.withNewSites(fields, sites)
        : new UnitLayout(fields, sites);
  }

  @Override
  public ImportPlan plan(
      ImportOrder order, List<TypedRow<UnitRow>> rows, Ledger ledger, ImportWatch watch) {
    String regionId = order.regionId();
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    PlacementKind kind = catalogue.kinds().get(0);
    Set<Integer> years = rows.stream().map(row -> row.value().year()).collect(Collectors.toSet());
    UnitPlan plan =
        new UnitPlan(
            regionId,
            new InterestJudge(
                catalogue, kind, rules.open(regionId), regions.today(regionId, clock)),
            ledger,
            new UnitPlan.Stores(organisations, interests, offered));
    plan.know(
        organisations.ofType(regionId, OrganisationType.SITE),
        organisations.ofType(regionId, OrganisationType.UNIT),
        interests.ofYears(regionId, kind.code(), years));
    for (TypedRow<UnitRow> row : rows) {
      plan.add(row.number(), row.value());
    }
    watch.reached(ImportPhase.CHECKING, rows.size(), rows.size());
    return plan;
  }
}
