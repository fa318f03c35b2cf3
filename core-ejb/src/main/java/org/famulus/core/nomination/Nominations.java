package org.famulus.core.nomination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.person.PersonForm;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Finds nominations: the faculty all of the programme, an institution its own. */
@Stateless
public class Nominations {

  @Inject private Gate gate;
  @Inject private NominationRepository nominations;
  @Inject private NominatedPeople people;
  @Inject private OrganisationRepository organisations;

  /** A page of nominations, with counts per state. */
  @Reads(permission = Permission.NOMINATION_VIEW)
  public Slice<NominationRow> find(NominationCriteria criteria, Sort sort, Page page) {
    NominationQuery query = nominations.ask(criteria, gate.scope(criteria.regionId()));
    Map<String, Count> counts = query.countByState();
    return new Slice<>(
        query.rows(sort, page.offset(), page.size()),
        ListCounts.sum(counts, criteria.state().stream().toList()),
        Map.of("state", counts));
  }

  /** Hands every matching nomination to the receiver, for exports; memory use is constant. */
  @Reads(permission = Permission.NOMINATION_VIEW)
  public void each(NominationCriteria criteria, Sort sort, Consumer<NominationRow> receiver) {
    nominations.ask(criteria, gate.scope(criteria.regionId())).eachRow(sort, receiver);
  }

  /** Registered people who may be the one an institution is about to nominate. */
  @Reads(permission = Permission.NOMINATION_EDIT)
  public List<PersonMatch> matches(String regionId, long institutionId, PersonForm person) {
    gate.allow(Target.organisation(regionId, institutionId));
    return people.matches(regionId, person);
  }

  /** Institutions the caller nominates for, by name: the faculty all of the region. */
  @Reads(permission = Permission.NOMINATION_EDIT)
  public List<HomeInstitution> institutions(String regionId) {
    Scope scope = gate.scope(regionId);
    OrganisationCriteria universities =
        OrganisationCriteria.of(regionId, OrganisationType.UNIVERSITY);
    return organisations
        .list(universities, scope, new Sort("name", true), new Page(0, Page.LARGEST))
        .stream()
        .map(university -> new HomeInstitution(university.id(), university.name()))
        .toList();
  }

  /**
   * An institution that nominates.
   *
   * @param id its id
   * @param name its name
   */
  public record HomeInstitution(long id, String name) {}
}
