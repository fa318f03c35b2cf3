package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PlacementNews;
import org.famulus.region.spi.facts.StayFacts;
import org.famulus.region.spi.port.PlacementListener;
import org.famulus.region.spi.port.RuleAnswers;

/**
 * Takes the programme's placements into the students' accounts: a tertial when it starts, a part of
 * nursing service or Famulatur when it is completed.
 */
@ApplicationScoped
public class MilamedPlacements implements PlacementListener {

  @Inject private MilamedRecords records;
  @Inject private MilamedCounting counting;

  @Override
  public void started(PlacementNews placement) {
    StayFacts stay = placement.stay();
    boolean known = records.tertialOf(placement.placementId()).isPresent();
    if (stay.kind().equals(Kinds.TERTIAL) && !known) {
      TertialForm form =
          new TertialForm(
              stay.field(),
              placement.unitName(),
              placement.period().firstDay(),
              placement.period().lastDay(),
              false);
      records.add(
          new MilamedTertial(stay.personId(), Optional.of(placement.placementId()), form));
    }
  }

  @Override
  public void completed(PlacementNews placement) {
    StayFacts stay = placement.stay();
    boolean counts = stay.kind().equals(Kinds.FAMULATUR) || stay.kind().equals(Kinds.NURSING);
    if (!counts || records.partOf(placement.placementId()).isPresent()) {
      return;
    }
    PartToCount part =
        new PartToCount(
            stay.personId(),
            stay.kind(),
            placement.period(),
            stay.days(),
            stay.host().map(HostFacts::siteType).orElse(HostFacts.OTHER),
            stay.host().map(HostFacts::marks).orElse(Set.of()),
            Optional.empty());
    // Nobody is there to write a reason: what is warned of is recorded and waits for the coordination.
    RuleAnswers answers = counting.ask(part, Map.of());
    MilamedPart row =
        new MilamedPart(part, Optional.of(placement.placementId()), placement.unitName());
    row.count(counting.count(part, answers));
    records.add(row);
  }

  @Override
  public void reopened(long placementId) {
    records.partOf(placementId).ifPresent(records::remove);
  }
}
