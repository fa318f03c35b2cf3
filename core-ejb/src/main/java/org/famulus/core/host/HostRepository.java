package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores and finds hosts with what belongs to them. Every question is asked for one programme. */
@ApplicationScoped
public class HostRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A host of the programme. */
  public Optional<Host> find(String regionId, long id) {
    return em
        .createQuery("select h from Host h where h.id = :id and h.regionId = :region", Host.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Host> lock(String regionId, long id) {
    Optional<Host> found = find(regionId, id);
    found.ifPresent(host -> em.lock(host, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The hosts the organisations are, in the programme; one statement. */
  public List<Host> ofOrganisations(String regionId, Collection<Long> organisations) {
    if (organisations.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select h from Host h where h.regionId = :region and h.organisationId in :ids"
                + " order by h.id",
            Host.class)
        .setParameter("region", regionId)
        .setParameter("ids", organisations)
        .getResultList();
  }

  /**
   * The host that speaks for each of the organisations, by organisation: itself, or the nearest it
   * belongs to that is one. A ward of a hospital that signed lies where the hospital does and has
   * what it has. One statement climbs three levels, which is as high as a hospital has them.
   */
  public Map<Long, Host> hostsOf(String regionId, Set<Long> organisations) {
    Map<Long, Host> nearest = new HashMap<>();
    Map<Long, Set<Long>> climbing = new HashMap<>();
    organisations.forEach(each -> climbing.put(each, Set.of(each)));
    while (!climbing.isEmpty()) {
      Map<Long, Set<Long>> higher = new HashMap<>();
      em.createQuery(
              "select o.id, h, i, j, k, q.parentId from Organisation o"
                  + " left join Organisation p on p.id = o.parentId"
                  + " left join Organisation q on q.id = p.parentId"
                  + " left join Host h on h.organisationId = o.id and h.regionId = :region"
                  + " left join Host i on i.organisationId = o.parentId and i.regionId = :region"
                  + " left join Host j on j.organisationId = p.parentId and j.regionId = :region"
                  + " left join Host k on k.organisationId = q.parentId and k.regionId = :region"
                  + " where o.id in :ids",
              Object[].class)
          .setParameter("region", regionId)
          .setParameter("ids", climbing.keySet())
          .getResultStream()
          .forEach(
              line -> {
                Set<Long> from = climbing.get((Long) line[0]);
                Optional<Host> host =
                    Stream.of(line).filter(Host.class::isInstance).map(Host.class::cast).findFirst();
                host.ifPresent(found -> from.forEach(each -> nearest.put(each, found)));
                Long above = (Long) line[line.length - 1];
                if (host.isEmpty() && above != null) {
                  higher.computeIfAbsent(above, id -> new HashSet<>()).addAll(from);
                }
              });
      climbing.clear();
      climbing.putAll(higher);
    }
    return nearest;
  }

  /** A list question. */
  HostQuery ask(HostCriteria criteria, Long account, LocalDate today) {
    return new HostQuery(em, criteria, account, today);
  }

  /** Notes about a host, the latest first. */
  List<HostNote> notes(long hostId) {
    return em
        .createQuery(
            "select n from HostNote n where n.hostId = :host order by n.day desc, n.id desc",
            HostNote.class)
        .setParameter("host", hostId)
        .getResultList();
  }

  /** Physicians of the hosts, as they were named; one statement. */
  Map<Long, List<NamedPhysician>> physicians(Collection<Long> hostIds) {
    if (hostIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select p from Physician p where p.hostId in :hosts order by p.id", Physician.class)
        .setParameter("hosts", hostIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Physician::hostId, Collectors.mapping(Physician::said, Collectors.toList())));
  }

  /** What the hosts are recognised as; one statement. */
  Map<Long, Set<String>> marks(Collection<Long> hostIds) {
    return codes("select h.id, m from Host h join h.marks m where h.id in :hosts", hostIds);
  }

  /** Fields of the hosts; one statement. */
  Map<Long, Set<String>> fields(Collection<Long> hostIds) {
    return codes("select h.id, f from Host h join h.fields f where h.id in :hosts", hostIds);
  }

  private Map<Long, Set<String>> codes(String question, Collection<Long> hostIds) {
    if (hostIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(question, Object[].class)
        .setParameter("hosts", hostIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                line -> (Long) line[0],
                Collectors.mapping(line -> (String) line[1], Collectors.toSet())));
  }

  /** Puts other physicians in the place of the ones there are. */
  void replacePhysicians(long hostId, List<NamedPhysician> physicians) {
    em.createQuery("delete from Physician p where p.hostId = :host")
        .setParameter("host", hostId)
        .executeUpdate();
    physicians.forEach(each -> em.persist(new Physician(hostId, each)));
    em.flush();
  }

  /** Lets the host's version rise though only what belongs to it changes. */
  void touch(Host host) {
    em.lock(host, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /** Statements of a host, the latest first. */
  List<WillingnessStatement> statements(long hostId) {
    return em
        .createQuery(
            "select s from WillingnessStatement s where s.hostId = :host"
                + " order by s.signedOn desc, s.id desc",
            WillingnessStatement.class)
        .setParameter("host", hostId)
        .getResultList();
  }

  /** The statement each host is bound by on the day, if by any; one statement. */
  Map<Long, WillingnessStatement> inForce(Collection<Long> hostIds, LocalDate day) {
    if (hostIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select s from WillingnessStatement s where s.hostId in :hosts"
                + " and s.renewedBy is null and s.withdrawnOn is null"
                + " and (s.validUntil is null or s.validUntil >= :day) order by s.id",
            WillingnessStatement.class)
        .setParameter("hosts", hostIds)
        .setParameter("day", day)
        .getResultStream()
        .collect(
            Collectors.toMap(WillingnessStatement::hostId, each -> each, (first, last) -> last));
  }

  /** A statement of the programme. */
  Optional<WillingnessStatement> statement(String regionId, long id) {
    return em
        .createQuery(
            "select s from WillingnessStatement s where s.id = :id and s.regionId = :region",
            WillingnessStatement.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** Stores a new host and gives it its id. */
  public Host add(Host host) {
    em.persist(host);
    em.flush();
    return host;
  }

  /** Stores a note. */
  void add(HostNote note) {
    em.persist(note);
  }

  /** Stores a statement and gives it its id. */
  void add(WillingnessStatement statement) {
    // The store knows no order between a statement and the print it refers to by id.
    em.flush();
    em.persist(statement);
    em.flush();
  }
}
