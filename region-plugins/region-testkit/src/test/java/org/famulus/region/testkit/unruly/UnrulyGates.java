package org.famulus.region.testkit.unruly;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ProgrammeParameters;

/** Demands what it likes, every time something else. */
final class UnrulyGates implements CompliancePolicy {

  private final AtomicInteger mood = new AtomicInteger();

  @Override
  public List<String> gates() {
    return List.of("DOOR", "DOOR");
  }

  @Override
  public List<RequirementKind> kinds() {
    RequirementKind toll = RequirementKind.ordinary("TOLL", "BRIDGE");
    return List.of(toll, toll);
  }

  @Override
  public LocalDate expectedArrival(LocalDate firstDay, ProgrammeParameters parameters) {
    return firstDay.plusDays(1);
  }

  @Override
  public List<Demand> demands(PlacementFacts placement, ProgrammeParameters parameters) {
    LocalDate due = placement.period().firstDay().minusDays(mood.incrementAndGet());
    return List.of(new Demand("SMILE", due), new Demand("SMILE", due));
  }
}
