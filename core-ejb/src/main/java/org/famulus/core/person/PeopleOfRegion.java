package org.famulus.core.person;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Callers;
import org.famulus.core.region.RegionOfPlugin;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.RegionPeople;
import org.famulus.region.spi.port.Sort;

/** Gives each region the names of the programme's people. */
@Dependent
public class PeopleOfRegion {

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Callers callers;
  @Inject private PersonRepository people;

  /** The port of the region that asks for it. */
  @Produces
  @Dependent
  public RegionPeople people(InjectionPoint asking) {
    return new InRegion(callers, people, regionOfPlugin.of(asking));
  }

  /** The people, for one region. */
  private record InRegion(Callers callers, PersonRepository people, String regionId)
      implements RegionPeople {

    @Override
    public Optional<Long> self() {
      return callers.current().personId();
    }

    @Override
    public Map<Long, String> names(Set<Long> personIds) {
      return people.some(regionId, personIds).stream()
          .collect(Collectors.toMap(Person::id, Person::fullName));
    }

    @Override
    public List<PersonName> find(String text, int most) {
      if (!callers.current().holdsInWhole(regionId, Permission.PERSON_VIEW)) {
        return List.of();
      }
      Optional<String> part = Optional.of(text).filter(each -> !each.isBlank());
      return people
          .list(new PersonCriteria(regionId, part), Sort.byDefault(), new Page(0, most))
          .stream()
          .map(person -> new PersonName(person.id(), person.fullName()))
          .toList();
    }
  }
}
