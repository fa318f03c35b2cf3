package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.host.HostForm;
import org.famulus.core.host.PartnerRegion;
import org.famulus.core.host.PartnerRegionRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.layout.HostLayout;
import org.famulus.core.tabular.layout.HostLine;

/**
 * Loads hosts to be won, known by their names. What a row leaves empty stays as it is; nobody's stage
 * is changed.
 */
@ApplicationScoped
class HostIntake implements Intake<HostLine> {

  @Inject private KnownWords words;
  @Inject private OrganisationStore organisations;
  @Inject private HostStore hosts;
  @Inject private PartnerRegionRepository partners;
  @Inject private Regions regions;
  @Inject private Clock clock;

  @Override
  public ImportKind kind() {
    return ImportKind.HOSTS;
  }

  @Override
  public Layout<HostLine> layout(ImportOrder order) {
    return new HostLayout(
        words.organisationTypes(
            order.regionId(), HostForm.TYPES.stream().sorted().toList(), order.language()),
        KnownWords.names(
            partners.all(order.regionId()).stream().map(PartnerRegion::name).toList()),
        words.fields(order.regionId(), order.language()));
  }

  @Override
  public ImportPlan plan(
      ImportOrder order, List<TypedRow<HostLine>> rows, Ledger ledger, ImportWatch watch) {
    String regionId = order.regionId();
    HostPlan plan =
        new HostPlan(regionId, regions.today(regionId, clock), ledger, organisations, hosts);
    List<Organisation> known = new ArrayList<>();
    for (OrganisationType type : HostForm.TYPES) {
      known.addAll(organisations.ofType(regionId, type));
    }
    plan.know(known, hosts.all(regionId), partners.all(regionId));
    rows.forEach(row -> plan.add(row.number(), row.value()));
    watch.reached(ImportPhase.CHECKING, rows.size(), rows.size());
    return plan;
  }
}
