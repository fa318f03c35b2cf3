package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.layout.UniversityLayout;
import org.famulus.core.tabular.layout.UniversityRow;

/**
 * Loads partner universities, known by their names, and agreements, known by their references. A
 * row makes its university a party to its agreement and takes no party away.
 */
@ApplicationScoped
class UniversityIntake implements Intake<UniversityRow> {

  @Inject private OrganisationStore organisations;
  @Inject private AgreementStore agreements;
  @Inject private Regions regions;

  @Override
  public ImportKind kind() {
    return ImportKind.UNIVERSITIES;
  }

  @Override
  public Layout<UniversityRow> layout(ImportOrder order) {
    return new UniversityLayout();
  }

  @Override
  public ImportPlan plan(
      ImportOrder order, List<TypedRow<UniversityRow>> rows, Ledger ledger, ImportWatch watch) {
    String regionId = order.regionId();
    UniversityPlan plan =
        new UniversityPlan(
            regionId,
            regions.get(regionId).catalogue().agreementTypes().get(0),
            ledger,
            organisations,
            agreements);
    plan.know(
        organisations.ofType(regionId, OrganisationType.UNIVERSITY),
        agreements.all(regionId),
        agreements.parties(regionId));
    rows.forEach(row -> plan.add(row.number(), row.value()));
    watch.reached(ImportPhase.CHECKING, rows.size(), rows.size());
    return plan;
  }
}
