package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.audit.AuditEntry;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementListeners;
import org.famulus.core.placement.PlacementState;

/** The ground on which tests of MiLaMed stand: students, practices, and placements by booking. */
@ApplicationScoped
public class MilamedGround {

  /** The region. */
  public static final String REGION = "milamed";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private OrganisationRepository organisations;
  @Inject private PersonRepository people;
  @Inject private PlacementListeners listeners;
  @Inject private Clock clock;

  /** A placement and whose it is. */
  public record Practicum(
      long placement, long person, long unit, long university, long offer) {}

  /** A coordinator of the programme. */
  static Caller coordinator() {
    return with("Coordinator", Optional.empty(), Role.COORDINATOR, Optional.empty());
  }

  /** A student of the programme. */
  static Caller student(long person) {
    return with("Student", Optional.of(person), Role.APPLICANT, Optional.empty());
  }

  /** Somebody of a host. */
  static Caller host(long unit) {
    return with("Host", Optional.empty(), Role.HOST, Optional.of(unit));
  }

  /** A student, born on 29 February 2000. */
  @Transactional
  public long person() {
    Person person = new Person(Ground.unique("Quellhain"), "Jordis", "de");
    person.reachAt(Ground.unique("jordis") + "@example.org", "de");
    person.bornOn(LocalDate.parse("2000-02-29"));
    return people.add(REGION, person).id();
  }

  /** A university. */
  @Transactional
  public long university() {
    return add(OrganisationType.UNIVERSITY, "University");
  }

  /** A doctor's practice. */
  @Transactional
  public long practice() {
    return add(OrganisationType.PRACTICE, "Practice");
  }

  /**
   * A doctor's practice in a partner region of its own that is recognised as a teaching practice,
   * stored past the use cases.
   */
  @Transactional
  public long teachingPractice() {
    long unit = add(OrganisationType.PRACTICE, "Practice");
    Date since = Date.valueOf("2019-01-01");
    long land = next("partner_region");
    em.createNativeQuery(
            "insert into partner_region (id, version, region_id, code, name, state, valid_from,"
                + " responsible_id, shortage) values (?1, 1, ?2, ?3, ?3, 'Sachsen', ?4, ?5, ?6)")
        .setParameter(1, land)
        .setParameter(2, REGION)
        .setParameter(3, Ground.unique("land"))
        .setParameter(4, since)
        .setParameter(5, university())
        .setParameter(6, false)
        .executeUpdate();
    long id = next("host");
    em.createNativeQuery(
            "insert into host (id, version, region_id, organisation_id, partner_region_id, stage,"
                + " stage_since, loan_car) values (?1, 1, ?2, ?3, ?6, 'TEACHING_PRACTICE', ?4, ?5)")
        .setParameter(1, id)
        .setParameter(2, REGION)
        .setParameter(3, unit)
        .setParameter(4, since)
        .setParameter(5, false)
        .setParameter(6, land)
        .executeUpdate();
    em.createNativeQuery("insert into host_mark (host_id, mark) values (?1, 'TEACHING_PRACTICE')")
        .setParameter(1, id)
        .executeUpdate();
    return unit;
  }

  /** The code of the partner region a host lies in. */
  @Transactional
  public String land(long unit) {
    return (String)
        em.createNativeQuery(
                "select r.code from partner_region r join host h on h.partner_region_id = r.id"
                    + " where h.organisation_id = ?1")
            .setParameter(1, unit)
            .getSingleResult();
  }

  /** Takes the recognition as a teaching practice away from a host, past the use cases. */
  @Transactional
  public void withoutRecognition(long unit) {
    em.createNativeQuery(
            "delete from host_mark where host_id in"
                + " (select id from host where organisation_id = ?1)")
        .setParameter(1, unit)
        .executeUpdate();
  }

  /** The partner region a host lies in is one until a day, past the use cases. */
  @Transactional
  public void endPartnership(long unit, LocalDate lastDay) {
    em.createNativeQuery(
            "update partner_region set valid_until = ?2 where id in"
                + " (select partner_region_id from host where organisation_id = ?1)")
        .setParameter(1, unit)
        .setParameter(2, Date.valueOf(lastDay))
        .executeUpdate();
  }

  /** A published offer of a practice for all of 2020 to 2030, stored past the use cases. */
  @Transactional
  public long offer(long unit, String kind, String field) {
    long id = next("host_offer");
    em.createNativeQuery(
            "insert into host_offer (id, version, region_id, unit_id, kind, field, first_day,"
                + " last_day, capacity, shortest_days, longest_days, state, published_on)"
                + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, 1, 1, 200, 'PUBLISHED', ?6)")
        .setParameter(1, id)
        .setParameter(2, REGION)
        .setParameter(3, unit)
        .setParameter(4, kind)
        .setParameter(5, field)
        .setParameter(6, Date.valueOf("2019-01-01"))
        .setParameter(7, Date.valueOf("2030-12-31"))
        .executeUpdate();
    return id;
  }

  /** A placement of a student at a new practice, in a state, stored past the use cases. */
  @Transactional
  public Practicum practicum(
      long person,
      String kind,
      String field,
      LocalDate firstDay,
      LocalDate lastDay,
      PlacementState state) {
    long unit = add(OrganisationType.PRACTICE, "Practice");
    long university = add(OrganisationType.UNIVERSITY, "University");
    long offer = offer(unit, kind, field);
    long booking = booking(offer, person, university, firstDay, lastDay);
    Placement placement =
        Placement.byBooking(
            REGION,
            "B-" + booking,
            clock.instant(),
            booking,
            new Placement.Subject(
                person, university, unit, Optional.empty(), kind, field, firstDay, lastDay));
    em.persist(placement);
    em.flush();
    em.createQuery("update Placement p set p.state = :state where p.id = :id")
        .setParameter("state", state)
        .setParameter("id", placement.id())
        .executeUpdate();
    return new Practicum(placement.id(), person, unit, university, offer);
  }

  /** Tells the programme that a placement stored past the use cases has started. */
  @Transactional
  public void listen(long placement) {
    listeners.started(em.find(Placement.class, placement));
  }

  /** What the audit trail keeps of a command about a person: result, changes and reasons. */
  @Transactional
  public List<String> audited(long person, String useCase) {
    return em.createQuery(
            "select e from AuditEntry e where e.subjectType = 'PERSON' and e.subjectId = :id"
                + " and e.useCase = :useCase order by e.id",
            AuditEntry.class)
        .setParameter("id", person)
        .setParameter("useCase", useCase)
        .getResultStream()
        .map(entry -> entry.outcome() + " " + entry.changes() + " " + entry.reasons())
        .toList();
  }

  /** Name of an organisation. */
  @Transactional
  public String name(long organisation) {
    return em.find(Organisation.class, organisation).name();
  }

  private long booking(
      long offer, long person, long university, LocalDate firstDay, LocalDate lastDay) {
    long id = next("booking");
    em.createNativeQuery(
            "insert into booking (id, version, region_id, number, host_offer_id, person_id,"
                + " institution_id, first_day, last_day, state, requested_at, waits_since,"
                + " answer_by)"
                + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'ACCEPTED', ?9, ?7, ?7)")
        .setParameter(1, id)
        .setParameter(2, REGION)
        .setParameter(3, "B-" + id)
        .setParameter(4, offer)
        .setParameter(5, person)
        .setParameter(6, university)
        .setParameter(7, Date.valueOf(firstDay))
        .setParameter(8, Date.valueOf(lastDay))
        .setParameter(9, Timestamp.from(clock.instant()))
        .executeUpdate();
    return id;
  }

  private long add(OrganisationType type, String name) {
    return organisations.add(REGION, new Organisation(type, Ground.unique(name), null)).id();
  }

  /** Below zero, where no sequence gets to. */
  private long next(String table) {
    Object least =
        em.createNativeQuery("select coalesce(min(id), 0) from " + table).getSingleResult();
    return Math.min(0, ((Number) least).longValue()) - 1;
  }

  private static Caller with(
      String name, Optional<Long> person, Role role, Optional<Long> organisation) {
    return new Caller(
        Optional.empty(),
        name,
        person,
        false,
        false,
        List.of(new Grant(REGION, role, organisation)));
  }
}
