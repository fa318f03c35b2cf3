package org.famulus.core.access;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.RegionOfPlugin;
import org.famulus.region.spi.port.RegionGate;

/** Gives each region the gate in front of its own records. */
@Dependent
public class GateOfRegion {

  private static final String PERSON = "PERSON";

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PersonRepository people;

  /** The gate of the region that asks for it. */
  @Produces
  @Dependent
  public RegionGate gate(InjectionPoint asking) {
    return new InRegion(gate, running, people, regionOfPlugin.of(asking));
  }

  /** The gate, for one region. */
  private record InRegion(
      Gate gate, RunningUseCases running, PersonRepository people, String regionId)
      implements RegionGate {

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
      // So the command stands in her record's timeline.
      running
          .current()
          .about(
              PERSON,
              personId,
              people.find(regionId, personId).map(Person::fullName).orElse(""));
    }
  }
}
