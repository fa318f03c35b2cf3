package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementNews;
import org.famulus.region.spi.port.PlacementListener;

/** Tells a programme's own bean what becomes of its placements, within the command that does it. */
@ApplicationScoped
public class PlacementListeners {

  @Inject @Any private Instance<PlacementListener> listeners;
  @Inject private Regions regions;
  @Inject private OrganisationRepository organisations;
  @Inject private Stays stays;

  /** The student is at the unit. */
  public void started(Placement placement) {
    of(placement).ifPresent(listener -> listener.started(news(placement)));
  }

  /** It is passed. */
  public void completed(Placement placement) {
    of(placement).ifPresent(listener -> listener.completed(news(placement)));
  }

  /** It is passed no more. */
  public void reopened(Placement placement) {
    of(placement).ifPresent(listener -> listener.reopened(placement.id()));
  }

  private Optional<PlacementListener> of(Placement placement) {
    return regions
        .get(placement.regionId())
        .placementListener()
        .map(type -> listeners.select(type).get());
  }

  /** What a region is told of a placement. */
  public PlacementNews news(Placement placement) {
    Placement.Subject subject = placement.subject();
    Organisation unit = organisations.byIds(Set.of(subject.unitId())).get(subject.unitId());
    return new PlacementNews(
        placement.id(),
        new PeriodFacts(placement.id(), subject.firstDay(), subject.lastDay()),
        unit.name(),
        stays.of(placement));
  }
}
