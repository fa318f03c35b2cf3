package org.famulus.core.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds agreements. Every question is asked for one region. */
@ApplicationScoped
public class AgreementRepository {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "reference", "a.reference",
          "type", "a.type",
          "validFrom", "a.validFrom",
          "validTo", "a.validTo");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An agreement of the region. */
  public Optional<Agreement> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Agreement.class, id))
        .filter(agreement -> agreement.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Agreement> lock(String regionId, long id) {
    Optional<Agreement> found = find(regionId, id);
    found.ifPresent(agreement -> em.lock(agreement, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The agreement with the reference. */
  public Optional<Agreement> byReference(String regionId, String reference) {
    return em
        .createQuery(
            "select a from Agreement a where a.regionId = :region and a.reference = :reference",
            Agreement.class)
        .setParameter("region", regionId)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The agreements of an institution with the region. */
  public List<Agreement> ofInstitution(String regionId, long institutionId) {
    return em
        .createQuery(
            "select a from Agreement a, AgreementParty p where p.agreementId = a.id"
                + " and p.organisationId = :institution and a.regionId = :region"
                + " order by a.validFrom, a.id",
            Agreement.class)
        .setParameter("institution", institutionId)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** The agreements of each of the institutions with the region; one statement. */
  public Map<Long, List<Agreement>> ofInstitutions(String regionId, Collection<Long> institutions) {
    if (institutions.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select p.organisationId, a from Agreement a, AgreementParty p"
                + " where p.agreementId = a.id and p.organisationId in :institutions"
                + " and a.regionId = :region order by a.validFrom, a.id",
            Object[].class)
        .setParameter("institutions", institutions)
        .setParameter("region", regionId)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                line -> (Long) line[0],
                Collectors.mapping(line -> (Agreement) line[1], Collectors.toList())));
  }

  /** Ids of the parties of each agreement; one statement. */
  public Map<Long, Set<Long>> partiesOf(Collection<Long> agreements) {
    if (agreements.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select p from AgreementParty p where p.agreementId in :agreements",
            AgreementParty.class)
        .setParameter("agreements", agreements)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                AgreementParty::agreementId,
                Collectors.mapping(
                    AgreementParty::organisationId, Collectors.toCollection(TreeSet::new))));
  }

  /** A page of agreements within the caller's scope. */
  public List<Agreement> list(AgreementCriteria criteria, Scope scope, Sort sort, Page page) {
    return bind(
            em.createQuery(
                "select a from Agreement a"
                    + where(criteria, scope)
                    + " order by "
                    + SORTABLE.getOrDefault(sort.column(), "a.reference")
                    + (sort.ascending() ? " asc" : " desc")
                    + ", a.id",
                Agreement.class),
            criteria,
            scope)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many agreements match. */
  public long count(AgreementCriteria criteria, Scope scope) {
    return bind(
            em.createQuery(
                "select count(a) from Agreement a" + where(criteria, scope), Long.class),
            criteria,
            scope)
        .getSingleResult();
  }

  /** How many agreements of each type match, whatever type the criteria ask for. */
  public Map<String, Long> countByType(AgreementCriteria criteria, Scope scope) {
    AgreementCriteria anyType = criteria.anyType();
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select a.type, count(a) from Agreement a"
                    + where(anyType, scope)
                    + " group by a.type",
                Object[].class),
            anyType,
            scope)
        .getResultStream()
        .forEach(line -> counts.put((String) line[0], (Long) line[1]));
    return counts;
  }

  /** Stores a new agreement with its parties. */
  public Agreement add(Agreement agreement, Set<Long> parties) {
    em.persist(agreement);
    em.flush();
    parties.forEach(party -> em.persist(new AgreementParty(agreement.id(), party)));
    return agreement;
  }

  /** Replaces the parties of an agreement, and counts that as a change of it. */
  public void replaceParties(Agreement agreement, Set<Long> parties) {
    List<AgreementParty> present =
        em.createQuery(
                "select p from AgreementParty p where p.agreementId = :id", AgreementParty.class)
            .setParameter("id", agreement.id())
            .getResultList();
    Set<Long> ids =
        present.stream().map(AgreementParty::organisationId).collect(Collectors.toSet());
    if (ids.equals(parties)) {
      return;
    }
    em.lock(agreement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    present.stream().filter(p -> !parties.contains(p.organisationId())).forEach(em::remove);
    parties.stream()
        .filter(party -> !ids.contains(party))
        .forEach(party -> em.persist(new AgreementParty(agreement.id(), party)));
  }

  // "in", not "exists": beside an "exists" EclipseLink writes all values into the statement, yes and
  // no as numbers, which H2 refuses.
  private static String where(AgreementCriteria criteria, Scope scope) {
    StringBuilder where = new StringBuilder(" where a.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(
          " and a.id in (select s.agreementId from AgreementParty s"
              + " where s.organisationId in :reachable)");
    }
    criteria
        .text()
        .ifPresent(
            text ->
                where.append(
                    " and (lower(a.reference) like :text or a.id in"
                        + " (select t.agreementId from AgreementParty t, Organisation o"
                        + " where o.id = t.organisationId"
                        + " and o.searchName like :text))"));
    criteria.type().ifPresent(type -> where.append(" and a.type = :type"));
    criteria
        .inForceOn()
        .ifPresent(
            day ->
                where.append(
                    " and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)"));
    criteria
        .partyId()
        .ifPresent(
            party ->
                where.append(
                    " and a.id in (select q.agreementId from AgreementParty q"
                        + " where q.organisationId = :party)"));
    criteria.invented().ifPresent(invented -> where.append(" and a.invented = :invented"));
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, AgreementCriteria criteria, Scope scope) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
    }
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    criteria.type().ifPresent(type -> values.put("type", type));
    criteria.inForceOn().ifPresent(day -> values.put("day", day));
    criteria.partyId().ifPresent(party -> values.put("party", party));
    criteria.invented().ifPresent(invented -> values.put("invented", invented));
    values.forEach(query::setParameter);
    return query;
  }
}
