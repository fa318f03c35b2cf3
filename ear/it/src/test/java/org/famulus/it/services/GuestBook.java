package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Role;
import org.famulus.core.access.RoleAssignment;
import org.famulus.core.access.UserAccount;
import org.famulus.core.person.Person;
import org.famulus.core.person.RegionPerson;
import org.famulus.it.islands.IslandsRegion;

/** The guest book of the region of islands, and some of the core, written and read past everything else. */
@ApplicationScoped
public class GuestBook {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Somebody stays; answers the number of the row. */
  @Transactional
  public long stay(long person, String town) {
    long id = next("islands_stay");
    em.createNativeQuery(
            "insert into islands_stay (id, guest_id, town, warden_note) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, town)
        .setParameter(4, "Snores.")
        .executeUpdate();
    return id;
  }

  /** Somebody says how it was; answers the number of the row. */
  @Transactional
  public long opinion(long person, String words, int stars) {
    long id = next("islands_opinion");
    em.createNativeQuery(
            "insert into islands_opinion (id, person_id, words, stars) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, person)
        .setParameter(3, words)
        .setParameter(4, stars)
        .executeUpdate();
    return id;
  }

  /** Somebody is written to in the language. */
  @Transactional
  public void reads(long person, String language) {
    Person record = em.find(Person.class, person);
    record.reachAt(record.email().orElse(null), language);
  }

  /** Somebody has another mail address. */
  @Transactional
  public void movesTo(long person, String address) {
    Person record = em.find(Person.class, person);
    record.reachAt(address, record.language());
  }

  /** The programme on islands deals with somebody. */
  @Transactional
  public void knows(long person) {
    knownTo(IslandsRegion.ID, person);
  }

  /** A programme deals with somebody, loaded or not. */
  @Transactional
  public void knownTo(String region, long person) {
    em.persist(new RegionPerson(region, person));
  }

  /** Somebody has an account and administers the programme on islands. */
  @Transactional
  public void works(long person) {
    UserAccount account = new UserAccount(Ground.unique("warden"), "Warden", "w@example.org", "en");
    account.linkPerson(person);
    em.persist(account);
    em.flush();
    em.persist(
        new RoleAssignment(
            account.id(),
            IslandsRegion.ID,
            Role.PROGRAMME_ADMIN,
            Optional.empty(),
            LocalDate.of(2020, 1, 1)));
  }

  /** Given and family name, as the record has them. */
  public List<String> names(long person) {
    return texts("select given_name || ' ' || family_name from person where id = ?1", person);
  }

  /** How many rows of a table have a number in a column. */
  public long rows(String table, String column, long number) {
    return Long.parseLong(
        texts("select count(*) from " + table + " where " + column + " = ?1", number).get(0));
  }

  /** How many of them have something in another column. */
  public long rowsWith(String filled, String table, String column, long number) {
    return Long.parseLong(
        texts(
                "select count(" + filled + ") from " + table + " where " + column + " = ?1",
                number)
            .get(0));
  }

  /** The towns in which somebody stays. */
  public List<String> towns(long person) {
    return texts("select town from islands_stay where guest_id = ?1 order by id", person);
  }

  /** What somebody says. */
  public List<String> opinions(long person) {
    return texts("select words from islands_opinion where person_id = ?1", person);
  }

  /** The stars of an opinion, whoever gave them; none if the row is gone. */
  public List<String> stars(long opinion) {
    return texts("select cast(stars as varchar(10)) from islands_opinion where id = ?1", opinion);
  }

  private List<String> texts(String question, long number) {
    List<?> found = em.createNativeQuery(question).setParameter(1, number).getResultList();
    return found.stream().map(String::valueOf).toList();
  }

  private long next(String table) {
    Object last =
        em.createNativeQuery("select coalesce(max(id), 0) from " + table).getSingleResult();
    return ((Number) last).longValue() + 1;
  }
}
