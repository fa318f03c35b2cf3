package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.Stays;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.shared.Batches;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.facts.StayFacts;
import org.famulus.region.spi.port.Page;

/**
 * Puts together what rules may know about placements. For any {@value Page#LARGEST} of them it is
 * four statements, and one for their hosts in a programme that has hosts.
 */
@ApplicationScoped
public class PlacementDossier {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;
  @Inject private RequirementRepository requirements;
  @Inject private Stays stays;

  /** The facts of one placement, with what the running command has changed so far. */
  public PlacementFacts of(Placement placement, RuleBook book) {
    return of(placement.regionId(), List.of(placement), book).get(placement.id());
  }

  /** The facts of placements of the region, by id, in their order. */
  public Map<Long, PlacementFacts> of(
      String regionId, List<Placement> placements, RuleBook book) {
    Map<Long, PlacementFacts> facts = new LinkedHashMap<>();
    Batches.of(placements).forEach(some -> read(regionId, some, book, facts));
    return facts;
  }

  private void read(
      String regionId,
      List<Placement> placements,
      RuleBook book,
      Map<Long, PlacementFacts> facts) {
    List<Long> ids = new ArrayList<>(placements.stream().map(Placement::id).toList());
    Map<Long, Place> places = places(ids);
    Map<Long, Map<ContactRole, Integer>> contacts = contacts(ids);
    Map<Long, List<AgreementFacts>> agreements = agreements(regionId, ids);
    Map<Long, List<Requirement>> byPlacement = requirements.ofAll(ids);
    Map<Long, StayFacts> stay = stays.planned(regionId, placements);
    book.prepare(placements.stream().map(each -> each.subject().personId()).toList());
    Optional<CompliancePolicy> policy = regions.get(regionId).compliance();
    for (Placement placement : placements) {
      Placement.Subject subject = placement.subject();
      Map<ContactRole, Integer> named = contacts.getOrDefault(placement.id(), Map.of());
      List<RequirementFacts> own =
          byPlacement.getOrDefault(placement.id(), List.of()).stream()
              .map(Requirement::facts)
              .toList();
      facts.put(
          placement.id(),
          new PlacementFacts(
              new PeriodFacts(0, subject.firstDay(), subject.lastDay()),
              subject.field(),
              places.get(placement.id()).treatsChildren(),
              supervisors(places.get(placement.id()), named),
              named.getOrDefault(ContactRole.CONTACT, 0),
              placement
                  .arrivalOn()
                  .or(
                      () ->
                          policy.map(
                              each ->
                                  each.expectedArrival(
                                      subject.firstDay(),
                                      book.parametersOn(subject.firstDay()))))
                  .orElse(subject.firstDay()),
              agreements.getOrDefault(placement.id(), List.of()),
              own,
              Optional.of(stay.get(placement.id()))));
    }
  }

  /** When the student arrives, if the programme asks for it. */
  Optional<LocalDate> arrival(Placement placement, RuleBook book) {
    return isArrivalAsked(placement.regionId())
        ? Optional.of(of(placement, book).arrival())
        : Optional.empty();
  }

  /** Whether the programme asks when students arrive. */
  boolean isArrivalAsked(String regionId) {
    return regions.get(regionId).compliance().filter(CompliancePolicy::asksForArrival).isPresent();
  }

  /** Those named for the placement itself; where nobody is, those of the unit's interest. */
  private static int supervisors(Place place, Map<ContactRole, Integer> named) {
    return place.supervisors() > 0
        ? place.supervisors()
        : named.getOrDefault(ContactRole.SUPERVISOR, 0);
  }

  private Map<Long, Place> places(List<Long> ids) {
    Map<Long, Place> places = new HashMap<>();
    em.createQuery(
            "select p.id, u.treatsChildren, count(s.id) from Placement p"
                + " join Organisation u on u.id = p.unitId"
                + " left join Supervisor s on s.placementId = p.id where p.id in :ids"
                + " group by p.id, u.treatsChildren",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            line ->
                places.put(
                    (Long) line[0],
                    new Place((Boolean) line[1], ((Long) line[2]).intValue())));
    return places;
  }

  private Map<Long, Map<ContactRole, Integer>> contacts(List<Long> ids) {
    Map<Long, Map<ContactRole, Integer>> contacts = new HashMap<>();
    em.createQuery(
            "select p.id, c.role, count(c) from Placement p"
                + " join PlacementOffer o on o.id = p.offerId"
                + " join InterestContact c on c.interestId = o.interestId"
                + " where p.id in :ids group by p.id, c.role",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            line ->
                contacts
                    .computeIfAbsent((Long) line[0], id -> new HashMap<>())
                    .put((ContactRole) line[1], ((Long) line[2]).intValue()));
    return contacts;
  }

  private Map<Long, List<AgreementFacts>> agreements(String regionId, List<Long> ids) {
    Map<Long, List<AgreementFacts>> agreements = new HashMap<>();
    em.createQuery(
            "select p.id, g from Placement p"
                + " join AgreementParty t on t.organisationId = p.institutionId"
                + " join Agreement g on g.id = t.agreementId"
                + " where g.regionId = :region and p.id in :ids order by g.id",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            line ->
                agreements
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(((Agreement) line[1]).facts()));
    return agreements;
  }

  /**
   * Where a placement is.
   *
   * @param treatsChildren whether the unit treats children
   * @param supervisors how many supervisors are named for the placement itself
   */
  private record Place(boolean treatsChildren, int supervisors) {}
}
