package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.nomination.NominationState;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.WishFacts;
import org.famulus.region.spi.port.Page;

/**
 * Puts together what rules may know about applications. However many applications are asked for,
 * it is five statements.
 */
@ApplicationScoped
public class ApplicationFile {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;

  /** The facts of one application, with what the running command has changed so far. */
  public ApplicationFacts of(Application application) {
    return of(application.regionId(), Set.of(application.id())).get(application.id());
  }

  /**
   * The facts of some applications of the region, by id.
   *
   * @param ids at most {@value Page#LARGEST} of them
   */
  public Map<Long, ApplicationFacts> of(String regionId, Set<Long> ids) {
    if (ids.size() > Page.LARGEST) {
      throw new IllegalArgumentException("Ask for at most " + Page.LARGEST + " applications.");
    }
    return ids.isEmpty()
        ? Map.of()
        : read(regionId, new Selection("a.id in :ids", Map.of("ids", ids)));
  }

  /** The facts of all applications of a call in one of the states, by id, in order of number. */
  public Map<Long, ApplicationFacts> ofCall(
      String regionId, long callId, Set<ApplicationState> states) {
    return read(
        regionId,
        new Selection(
            "a.callId = :call and a.state in :states", Map.of("call", callId, "states", states)));
  }

  /** What is known when an institution nominates a person: no answers, no wishes, not yet nominated. */
  public ApplicationFacts ofNomination(ApplicationCall call, Organisation institution) {
    List<AgreementFacts> agreements =
        em.createQuery(
                "select g from Agreement g where g.regionId = :region and g.id in"
                    + " (select p.agreementId from AgreementParty p"
                    + " where p.organisationId = :institution) order by g.id",
                Agreement.class)
            .setParameter("region", call.regionId())
            .setParameter("institution", institution.id())
            .getResultStream()
            .map(Agreement::facts)
            .toList();
    return new ApplicationFacts(
        call.facts(),
        call.isPublished(),
        Optional.empty(),
        Optional.empty(),
        false,
        institution.name(),
        agreements,
        Map.of(),
        List.of());
  }

  private Map<Long, ApplicationFacts> read(String regionId, Selection selection) {
    Map<Long, ApplicationCall> calls = calls(regionId, selection);
    Map<Long, List<AgreementFacts>> agreements = agreements(regionId, selection);
    Map<Long, Map<String, String>> answers = answers(regionId, selection);
    Map<Long, List<WishFacts>> wishes = wishes(regionId, selection);
    Map<Long, ApplicationFacts> facts = new LinkedHashMap<>();
    for (Head head : heads(regionId, selection)) {
      ApplicationCall call = calls.get(head.callId());
      facts.put(
          head.id(),
          new ApplicationFacts(
              call.facts(),
              call.isPublished(),
              head.submittedOn(),
              Optional.ofNullable(head.reopenedUntil()),
              head.nominationId() != null,
              head.institution(),
              agreements.getOrDefault(head.institutionId(), List.of()),
              answers.getOrDefault(head.id(), Map.of()),
              wishes.getOrDefault(head.id(), List.of())));
    }
    return facts;
  }

  private List<Head> heads(String regionId, Selection selection) {
    ZoneId zone = regions.timeZone(regionId);
    return bind(
            "select a.id, a.callId, a.institutionId, i.name, a.state, a.submittedAt,"
                + " a.reopenedUntil, n.id from Application a"
                + " join Organisation i on i.id = a.institutionId"
                + " left join Nomination n on n.callId = a.callId and n.personId = a.personId"
                + " and n.state = :nominated"
                + " where a.regionId = :region and "
                + selection.where()
                + " order by a.number",
            Object[].class,
            regionId,
            selection)
        .setParameter("nominated", NominationState.NOMINATED)
        .getResultStream()
        .map(line -> Head.of(line, zone))
        .toList();
  }

  private Map<Long, ApplicationCall> calls(String regionId, Selection selection) {
    return bind(
            "select c from ApplicationCall c where c.id in (select a.callId from Application a"
                + " where a.regionId = :region and "
                + selection.where()
                + ")",
            ApplicationCall.class,
            regionId,
            selection)
        .getResultStream()
        .collect(Collectors.toMap(ApplicationCall::id, Function.identity()));
  }

  private Map<Long, List<AgreementFacts>> agreements(String regionId, Selection selection) {
    Map<Long, List<AgreementFacts>> byInstitution = new HashMap<>();
    bind(
            "select p.organisationId, g from AgreementParty p"
                + " join Agreement g on g.id = p.agreementId"
                + " where g.regionId = :region and p.organisationId in"
                + " (select a.institutionId from Application a"
                + " where a.regionId = :region and "
                + selection.where()
                + ") order by g.id",
            Object[].class,
            regionId,
            selection)
        .getResultList()
        .forEach(
            line ->
                byInstitution
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(((Agreement) line[1]).facts()));
    return byInstitution;
  }

  private Map<Long, Map<String, String>> answers(String regionId, Selection selection) {
    Map<Long, Map<String, String>> byApplication = new HashMap<>();
    bind(
            "select a.id, key(w), value(w) from Application a join a.answers w"
                + " where a.regionId = :region and "
                + selection.where(),
            Object[].class,
            regionId,
            selection)
        .getResultList()
        .forEach(
            line ->
                byApplication
                    .computeIfAbsent((Long) line[0], id -> new HashMap<>())
                    .put((String) line[1], (String) line[2]));
    return byApplication;
  }

  private Map<Long, List<WishFacts>> wishes(String regionId, Selection selection) {
    Map<Long, List<WishFacts>> byApplication = new HashMap<>();
    bind(
            "select a.id, w.id, w.rank, w.field, s.name, w.firstDay from Wish w"
                + " join w.application a left join Organisation s on s.id = w.siteId"
                + " where a.regionId = :region and "
                + selection.where()
                + " order by a.id, w.rank",
            Object[].class,
            regionId,
            selection)
        .getResultList()
        .forEach(
            line ->
                byApplication
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(
                        new WishFacts(
                            (Long) line[1],
                            (Integer) line[2],
                            (String) line[3],
                            Optional.ofNullable((String) line[4]),
                            (LocalDate) line[5])));
    return byApplication;
  }

  private <T> TypedQuery<T> bind(
      String text, Class<T> type, String regionId, Selection selection) {
    TypedQuery<T> query = em.createQuery(text, type).setParameter("region", regionId);
    selection.values().forEach(query::setParameter);
    return query;
  }

  /**
   * Which applications are meant.
   *
   * @param where condition on the application {@code a}
   * @param values values of its parameters
   */
  private record Selection(String where, Map<String, Object> values) {}

  /**
   * What stands at the head of an application.
   *
   * @param submittedOn day it was handed in; a reopened draft counts as not handed in
   */
  private record Head(
      long id,
      long callId,
      long institutionId,
      String institution,
      Optional<LocalDate> submittedOn,
      LocalDate reopenedUntil,
      Long nominationId) {

    static Head of(Object[] line, ZoneId zone) {
      boolean draft = line[4] == ApplicationState.DRAFT;
      return new Head(
          (Long) line[0],
          (Long) line[1],
          (Long) line[2],
          (String) line[3],
          Optional.ofNullable((Instant) line[5])
              .filter(submitted -> !draft)
              .map(submitted -> LocalDate.ofInstant(submitted, zone)),
          (LocalDate) line[6],
          (Long) line[7]);
    }
  }
}
