package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationFile;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.AuditJson;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.facts.AllotmentFacts.BlockFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * Puts together who may get a place in a call and which places there are, with what rules may know.
 * The number of statements does not depend on how many there are.
 */
@ApplicationScoped
public class AllotmentFile {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private ApplicationFile applications;
  @Inject private OfferRepository offers;

  /** Applicants of a call in one of the states, in order of number. */
  public List<Applicant> applicants(String regionId, long callId, Set<ApplicationState> states) {
    return read(
        regionId,
        "a.callId = :call and a.state in :states",
        Map.of("call", callId, "states", states),
        applications.ofCall(regionId, callId, states));
  }

  /** The same by application, in the same order. */
  public Map<Long, Applicant> applicantsById(
      String regionId, long callId, Set<ApplicationState> states) {
    Map<Long, Applicant> byId = new LinkedHashMap<>();
    applicants(regionId, callId, states)
        .forEach(applicant -> byId.put(applicant.applicationId(), applicant));
    return byId;
  }

  /** One applicant. */
  public Applicant applicant(Application application) {
    return read(
            application.regionId(),
            "a.id = :id",
            Map.of("id", application.id()),
            Map.of(application.id(), applications.of(application)))
        .get(0);
  }

  /** All places of a call, those taken back too. */
  public List<Slot> slots(long callId) {
    return offers.allOf(callId).stream().map(AllotmentFile::slot).toList();
  }

  /** The same by offer, in the same order. */
  public Map<Long, Slot> slotsByOffer(long callId) {
    Map<Long, Slot> byOffer = new LinkedHashMap<>();
    slots(callId).forEach(slot -> byOffer.put(slot.offerId(), slot));
    return byOffer;
  }

  /** An offer as a slot. */
  public static Slot slot(PlacementOffer offer) {
    return new Slot(
        offer.id(),
        offer.interestId(),
        offer.unitId(),
        offer.siteId(),
        offer.kind(),
        offer.field(),
        offer.firstDay(),
        offer.lastDay(),
        offer.capacity(),
        offer.taken(),
        offer.isWithdrawn());
  }

  /** The yearly commitments behind a call's places. */
  public List<Pool> pools(long callId) {
    return em
        .createQuery(
            "select i.id, i.places, i.taken from Interest i where i.id in"
                + " (select o.interestId from PlacementOffer o where o.callId = :call)"
                + " order by i.id",
            Object[].class)
        .setParameter("call", callId)
        .getResultStream()
        .map(line -> new Pool((Long) line[0], (Integer) line[1], (Integer) line[2]))
        .toList();
  }

  private List<Applicant> read(
      String regionId,
      String where,
      Map<String, Object> values,
      Map<Long, ApplicationFacts> facts) {
    Map<Long, List<RankedWish>> wishes = wishes(where, values);
    Map<Long, List<BlockFacts>> blocks = blocks(regionId, where, values);
    List<Applicant> applicants = new ArrayList<>();
    bind(
            "select a.id, a.number, a.personId, a.priorityGranted from Application a where "
                + where
                + " order by a.number",
            values)
        .getResultList()
        .forEach(
            line ->
                applicants.add(
                    new Applicant(
                        (Long) line[0],
                        (String) line[1],
                        (Long) line[2],
                        (Boolean) line[3],
                        wishes.getOrDefault((Long) line[0], List.of()),
                        facts.get((Long) line[0]),
                        blocks.getOrDefault((Long) line[2], List.of()))));
    return applicants;
  }

  private Map<Long, List<RankedWish>> wishes(String where, Map<String, Object> values) {
    Map<Long, List<RankedWish>> byApplication = new HashMap<>();
    bind(
            "select a.id, w.rank, w.field, w.siteId, w.firstDay, w.excludedRule, w.excludedText"
                + " from Wish w join w.application a where "
                + where
                + " order by a.id, w.rank",
            values)
        .getResultList()
        .forEach(
            line ->
                byApplication
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(
                        new RankedWish(
                            (Integer) line[1],
                            (String) line[2],
                            Optional.ofNullable((Long) line[3]),
                            (LocalDate) line[4],
                            Optional.ofNullable((String) line[5]),
                            Optional.ofNullable((String) line[6]).map(AuditJson::text))));
    return byApplication;
  }

  private Map<Long, List<BlockFacts>> blocks(
      String regionId, String where, Map<String, Object> values) {
    Map<Long, List<BlockFacts>> byPerson = new HashMap<>();
    bind(
            "select p.personId, p.unitId, p.firstDay, p.lastDay from Placement p"
                + " where p.regionId = :region and p.state in :holding and p.personId in"
                + " (select a.personId from Application a where "
                + where
                + ") order by p.personId, p.firstDay",
            values)
        .setParameter("region", regionId)
        .setParameter("holding", PlacementState.HOLDING)
        .getResultList()
        .forEach(
            line ->
                byPerson
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(
                        new BlockFacts(
                            (Long) line[1],
                            new PeriodFacts(0, (LocalDate) line[2], (LocalDate) line[3]))));
    return byPerson;
  }

  private TypedQuery<Object[]> bind(String text, Map<String, Object> values) {
    TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
    values.forEach(query::setParameter);
    return query;
  }
}
