package org.famulus.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds people. Every question is asked for one region. */
@ApplicationScoped
public class PersonRepository {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "familyName", "p.familyName",
          "givenName", "p.givenName",
          "email", "p.email",
          "dateOfBirth", "p.dateOfBirth");

  private static final String OF_REGION =
      " exists (select r.personId from RegionPerson r where r.personId = p.id and r.regionId = :region)";

  private static final int MOST_OF_ONE_NAME = 10;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A person the region deals with; a merged record is found by its own id, as a signpost. */
  public Optional<Person> find(String regionId, long id) {
    return em
        .createQuery("select p from Person p where p.id = :id and" + OF_REGION, Person.class)
        .setParameter("id", id)
        .setParameter("region", regionId)
        .getResultStream()
        .findFirst();
  }

  /** People the region deals with, of the given ids. */
  List<Person> some(String regionId, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select p from Person p where p.id in :ids and" + OF_REGION, Person.class)
            .setParameter("ids", ids)
            .setParameter("region", regionId)
            .getResultList();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Person> lock(String regionId, long id) {
    Optional<Person> found = find(regionId, id);
    found.ifPresent(person -> em.lock(person, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** The person the region reaches at the address, however it is written. */
  public Optional<Person> byEmail(String regionId, String email) {
    return em
        .createQuery(
            "select p from Person p where p.email = :email and p.mergedIntoId is null and"
                + OF_REGION
                + " order by p.id",
            Person.class)
        .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
        .setParameter("region", regionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** People of the region with exactly this name, as searches compare it. */
  public List<Person> byName(String regionId, String searchName) {
    return em
        .createQuery(
            "select p from Person p where p.searchName = :name and p.mergedIntoId is null and"
                + OF_REGION
                + " order by p.id",
            Person.class)
        .setParameter("name", searchName)
        .setParameter("region", regionId)
        .setMaxResults(MOST_OF_ONE_NAME)
        .getResultList();
  }

  /** Those of the names, as searches compare them, that people of the region have. */
  public Set<String> namesAmong(String regionId, Collection<String> searchNames) {
    return searchNames.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "select distinct p.searchName from Person p where p.searchName in :names and"
                        + OF_REGION,
                    String.class)
                .setParameter("names", searchNames)
                .setParameter("region", regionId)
                .getResultList());
  }

  /** The people with the ids, by id; one statement. */
  public Map<Long, Person> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select p from Person p where p.id in :ids", Person.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** A page of people. */
  public List<Person> list(PersonCriteria criteria, Sort sort, Page page) {
    String first = SORTABLE.get(sort.column());
    return bind(
            em.createQuery(
                "select p from Person p"
                    + where(criteria)
                    // Everybody has one; asking leads H2 to the index that is in their order.
                    + " and p.familyName > ''"
                    + " order by "
                    // Nobody here is merged into another; named, the order is that of an index.
                    + (first == null
                        ? "p.mergedIntoId, "
                        : first + (sort.ascending() ? " asc, " : " desc, "))
                    + "p.familyName, p.givenName, p.id",
                Person.class),
            criteria)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many people match. */
  public Count count(PersonCriteria criteria) {
    return criteria.text().isPresent()
        ? ListCounts.of(
            true, matching("p.id", criteria), matching("count(p.id)", criteria))
        : ListCounts.of(
            false,
            all("r.personId", criteria.regionId()),
            all("count(r.personId)", criteria.regionId()));
  }

  private TypedQuery<Long> matching(String column, PersonCriteria criteria) {
    return bind(
        em.createQuery("select " + column + " from Person p" + where(criteria), Long.class),
        criteria);
  }

  /** Everybody of a region, counted from its list: of the people only the merged are looked at. */
  private TypedQuery<Long> all(String column, String regionId) {
    return em.createQuery(
            "select "
                + column
                + " from RegionPerson r where r.regionId = :region and not exists"
                + " (select p.id from Person p"
                + " where p.id = r.personId and p.mergedIntoId is not null)",
            Long.class)
        .setParameter("region", regionId);
  }

  /**
   * Other records of the region that may mean the same human being: the same name, the same address,
   * or the same family name and date of birth.
   */
  public List<Person> alike(String regionId, Person person, int most) {
    StringBuilder same = new StringBuilder("p.searchName = :name");
    person.email().ifPresent(email -> same.append(" or p.email = :email"));
    person
        .dateOfBirth()
        .ifPresent(born -> same.append(" or (p.dateOfBirth = :born and p.familyName = :family)"));
    TypedQuery<Person> query =
        em.createQuery(
                "select p from Person p where p.id <> :id and p.mergedIntoId is null and ("
                    + same
                    + ") and"
                    + OF_REGION
                    + " order by p.id",
                Person.class)
            .setParameter("id", person.id())
            .setParameter("name", SearchName.of(person.fullName()))
            .setParameter("region", regionId)
            .setMaxResults(most);
    person.email().ifPresent(email -> query.setParameter("email", email));
    person
        .dateOfBirth()
        .ifPresent(
            born ->
                query.setParameter("born", born).setParameter("family", person.familyName()));
    return query.getResultList();
  }

  /** Regions that deal with the person. */
  public List<String> regionsOf(long personId) {
    return em
        .createQuery(
            "select r.regionId from RegionPerson r where r.personId = :id order by r.regionId",
            String.class)
        .setParameter("id", personId)
        .getResultList();
  }

  /** Every region that deals with the one person deals with the other as well. */
  public void shareRegions(long fromPersonId, long toPersonId) {
    List<String> known = regionsOf(toPersonId);
    regionsOf(fromPersonId).stream()
        .filter(region -> !known.contains(region))
        .forEach(region -> em.persist(new RegionPerson(region, toPersonId)));
  }

  /** Stores a new person for the region. */
  public Person add(String regionId, Person person) {
    em.persist(person);
    em.flush();
    em.persist(new RegionPerson(regionId, person.id()));
    return person;
  }

  private static String where(PersonCriteria criteria) {
    return " where p.mergedIntoId is null"
        + (criteria.text().isPresent()
            ? " and (p.searchName like :text or p.email like :text)"
            : "")
        + " and"
        + OF_REGION;
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, PersonCriteria criteria) {
    query.setParameter("region", criteria.regionId());
    criteria.text().ifPresent(text -> query.setParameter("text", SearchName.pattern(text)));
    return query;
  }
}
