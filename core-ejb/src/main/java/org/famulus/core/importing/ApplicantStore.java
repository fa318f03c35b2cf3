package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Channel;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.nomination.Nomination;
import org.famulus.core.person.Person;
import org.famulus.core.person.RegionPerson;
import org.famulus.core.shared.SearchName;

/**
 * Finds and stores many people, nominations and applications at a time: for each batch a constant
 * number of statements, whatever is in it.
 */
@ApplicationScoped
class ApplicantStore {

  private static final String KNOWN =
      "select p.id, p.familyName, p.givenName, p.email, p.dateOfBirth from Person p where";
  private static final String OF_REGION =
      " and p.mergedIntoId is null and exists (select r.personId from RegionPerson r"
          + " where r.personId = p.id and r.regionId = :region) order by p.id";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** People with the addresses, by address. */
  Map<String, List<KnownPerson>> byEmail(String regionId, Collection<String> emails) {
    return em
        .createQuery(KNOWN + " p.email in :emails" + OF_REGION, Object[].class)
        .setParameter("emails", emails)
        .setParameter("region", regionId)
        .getResultStream()
        .map(KnownPerson::of)
        .collect(Collectors.groupingBy(person -> person.email().orElseThrow()));
  }

  /** People with the names, by name as searches compare it. */
  Map<String, List<KnownPerson>> byName(String regionId, Collection<String> searchNames) {
    return em
        .createQuery(KNOWN + " p.searchName in :names" + OF_REGION, Object[].class)
        .setParameter("names", searchNames)
        .setParameter("region", regionId)
        .getResultStream()
        .map(KnownPerson::of)
        .collect(
            Collectors.groupingBy(
                person -> SearchName.of(person.fullName())));
  }

  /** Nominations of people in a call, by person. */
  Map<Long, KnownNomination> nominations(long callId, Collection<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select n.personId, n.id, n.institutionId, n.state, n.nominatedOn from Nomination n"
                + " where n.callId = :call and n.personId in :people",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("people", people)
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], KnownNomination::of));
  }

  /** Applications of people in a call, by person; three statements. */
  Map<Long, KnownApplication> applications(long callId, Collection<Long> people) {
    if (people.isEmpty()) {
      return Map.of();
    }
    Map<Long, Map<String, String>> answers = answers(callId, people);
    Map<Long, List<WishedPlace>> wishes = wishes(callId, people);
    Map<Long, KnownApplication> byPerson = new HashMap<>();
    of(
            "select a.personId, a.id, a.institutionId, a.state, a.channel, a.submittedAt,"
                + " a.reopenedUntil, a.priorityReason from Application a where",
            "",
            callId,
            people)
        .forEach(
            line ->
                byPerson.put(
                    (Long) line[0],
                    new KnownApplication(
                        (Long) line[1],
                        (Long) line[2],
                        (ApplicationState) line[3],
                        (Channel) line[4],
                        line[5] instanceof Instant,
                        Optional.ofNullable((LocalDate) line[6]),
                        Optional.ofNullable((String) line[7]),
                        answers.getOrDefault((Long) line[0], Map.of()),
                        wishes.getOrDefault((Long) line[0], List.of()))));
    return byPerson;
  }

  /** Stores new people of the region, so that others can refer to them. */
  void addPeople(String regionId, List<Person> added) {
    added.forEach(em::persist);
    // The store knows no order between a person and what refers to her by id.
    em.flush();
    added.forEach(person -> em.persist(new RegionPerson(regionId, person.id())));
  }

  void add(Nomination nomination) {
    em.persist(nomination);
  }

  /** Stores an application, new or not, and gives ids to its wishes. */
  void add(Application application) {
    em.persist(application);
  }

  Map<Long, Person> people(Collection<Long> ids) {
    return byId(ids, "select p from Person p where p.id in :ids", Person.class, Person::id);
  }

  Map<Long, Nomination> nominations(Collection<Long> ids) {
    return byId(
        ids, "select n from Nomination n where n.id in :ids", Nomination.class, Nomination::id);
  }

  /** Applications with answers and wishes. */
  Map<Long, Application> applications(Collection<Long> ids) {
    return byId(
        ids,
        "select distinct a from Application a left join fetch a.wishes left join fetch a.answers"
            + " where a.id in :ids",
        Application.class,
        Application::id);
  }

  /** Sends everything to the database and lets go of it. */
  void release() {
    em.flush();
    em.clear();
  }

  private Map<Long, Map<String, String>> answers(long callId, Collection<Long> people) {
    Map<Long, Map<String, String>> byPerson = new HashMap<>();
    of(
            "select a.personId, key(w), value(w) from Application a join a.answers w where",
            "",
            callId,
            people)
        .forEach(
            line ->
                byPerson
                    .computeIfAbsent((Long) line[0], id -> new HashMap<>())
                    .put((String) line[1], (String) line[2]));
    return byPerson;
  }

  private Map<Long, List<WishedPlace>> wishes(long callId, Collection<Long> people) {
    Map<Long, List<WishedPlace>> byPerson = new HashMap<>();
    of(
            "select a.personId, w.field, w.siteId, w.firstDay from Wish w join w.application a"
                + " where",
            " order by a.id, w.rank",
            callId,
            people)
        .forEach(
            line ->
                byPerson
                    .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                    .add(
                        new WishedPlace(
                            (String) line[1],
                            Optional.ofNullable((Long) line[2]),
                            (LocalDate) line[3])));
    return byPerson;
  }

  private List<Object[]> of(String select, String order, long callId, Collection<Long> people) {
    return em
        .createQuery(
            select + " a.callId = :call and a.personId in :people" + order, Object[].class)
        .setParameter("call", callId)
        .setParameter("people", people)
        .getResultList();
  }

  private <T> Map<Long, T> byId(
      Collection<Long> ids, String query, Class<T> type, Function<T, Long> id) {
    return ids.isEmpty()
        ? Map.of()
        : em
            .createQuery(query, type)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
  }
}
