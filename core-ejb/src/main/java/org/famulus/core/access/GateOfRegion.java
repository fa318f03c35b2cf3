package org.famulus.core.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import org.famulus.core.region.RegionOfPlugin;
import org.famulus.region.spi.port.RegionGate;

/** Gives each region the gate in front of its own records. */
@Dependent
public class GateOfRegion {

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Gate gate;

  /** The gate of the region that asks for it. */
  @Produces
  @Dependent
  public RegionGate gate(InjectionPoint asking) {
    return new InRegion(gate, regionOfPlugin.of(asking));
  }

  /** The gate, for one region. */
  private record InRegion(Gate gate, String regionId) implements RegionGate {

    @Override
    public void allowEverybody() {
      gate.allowEverybody(regionId);
    }

    @Override
    public void allowProgramme() {
      gate.allow(Target.region(regionId));
    }

    @Override
    public void allowOrganisation(long organisationId) {
      gate.allow(Target.organisation(regionId, organisationId));
    }

    @Override
    public void allowPerson(long personId) {
      gate.allow(Target.person(regionId, personId));
    }
  }
}
