package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds mails of the outbox. */
@ApplicationScoped
public class MailRepository {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "createdAt", "m.createdAt",
          "toName", "m.toName",
          "subject", "m.subject",
          "state", "m.state",
          "sentAt", "m.sentAt");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Stores a new mail. */
  public void add(MailMessage mail) {
    em.persist(mail);
  }

  /** A mail, whatever its region. */
  Optional<MailMessage> find(long id) {
    return Optional.ofNullable(em.find(MailMessage.class, id));
  }

  /** A mail of the region, locked against concurrent changes until the transaction ends. */
  public Optional<MailMessage> lock(String regionId, long id) {
    return Optional.ofNullable(em.find(MailMessage.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(mail -> mail.regionId().filter(regionId::equals).isPresent());
  }

  /** How many mails of a template about a record were written since. */
  public long writtenSince(String template, String aboutType, long aboutId, Instant since) {
    return em.createQuery(
            "select count(m.id) from MailMessage m where m.template = :template"
                + " and m.aboutType = :type and m.aboutId = :id and m.createdAt >= :since",
            Long.class)
        .setParameter("template", template)
        .setParameter("type", aboutType)
        .setParameter("id", aboutId)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** The latest mail of a template to an address, if there is one. */
  public Optional<MailMessage> latest(String regionId, String template, String address) {
    return em
        .createQuery(
            "select m from MailMessage m where m.regionId = :region and m.template = :template"
                + " and m.toAddress = :address order by m.id desc",
            MailMessage.class)
        .setParameter("region", regionId)
        .setParameter("template", template)
        .setParameter("address", address)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Ids of queued mails whose time has come, oldest first. */
  List<Long> due(Instant now, int most) {
    return em.createQuery(
            "select m.id from MailMessage m where m.state = :queued and m.nextAttemptAt <= :now"
                + " order by m.nextAttemptAt, m.id",
            Long.class)
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Counts an attempt and moves the next one behind the lease, if the mail is still due. */
  boolean claim(long id, Instant now, Instant leaseEnds) {
    return em.createQuery(
                "update MailMessage m set m.attempts = m.attempts + 1, m.nextAttemptAt = :leaseEnds"
                    + " where m.id = :id and m.state = :queued and m.nextAttemptAt <= :now")
            .setParameter("leaseEnds", leaseEnds)
            .setParameter("id", id)
            .setParameter("queued", MailState.QUEUED)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Holds everything that is queued. */
  void holdQueued() {
    em.createQuery("update MailMessage m set m.state = :held where m.state = :queued")
        .setParameter("held", MailState.HELD)
        .setParameter("queued", MailState.QUEUED)
        .executeUpdate();
  }

  /** Queues everything that is held. */
  void releaseHeld(Instant now) {
    em.createQuery(
            "update MailMessage m set m.state = :queued, m.nextAttemptAt = :now"
                + " where m.state = :held")
        .setParameter("queued", MailState.QUEUED)
        .setParameter("now", now)
        .setParameter("held", MailState.HELD)
        .executeUpdate();
  }

  /** A page of mails. */
  public List<MailMessage> list(MailCriteria criteria, Sort sort, Page page) {
    String column = SORTABLE.get(sort.column());
    String order =
        column == null ? newestFirst(criteria) : column + (sort.ascending() ? " asc" : " desc");
    return bind(
            em.createQuery(
                "select m from MailMessage m" + where(criteria) + " order by " + order + ", m.id desc",
                MailMessage.class),
            criteria)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** What is asked for by one value is named too, so that the page is read from an index. */
  private static String newestFirst(MailCriteria criteria) {
    return "m.regionId desc"
        + (criteria.states().size() == 1 ? ", m.state desc" : "")
        + ", m.createdAt desc";
  }

  /** How many mails of the region stand so. */
  long count(String regionId, MailState state) {
    return em.createQuery(
            "select count(m) from MailMessage m where m.regionId = :region and m.state = :state",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** How many mails of each state match, whatever states the criteria name. */
  Map<String, Count> countByState(MailCriteria criteria) {
    return ListCounts.byValue(
        EnumSet.allOf(MailState.class),
        criteria.text().isPresent(),
        state -> count(criteria.in(Set.of(state))),
        states -> numbers(criteria.in(states)));
  }

  private Count count(MailCriteria criteria) {
    return ListCounts.of(
        criteria.text().isPresent(), selected("m.id", criteria), selected("count(m.id)", criteria));
  }

  private TypedQuery<Long> selected(String what, MailCriteria criteria) {
    return bind(
        em.createQuery("select " + what + " from MailMessage m" + where(criteria), Long.class),
        criteria);
  }

  private TypedQuery<Object[]> numbers(MailCriteria criteria) {
    return bind(
        em.createQuery(
            "select m.state, count(m.state) from MailMessage m"
                + where(criteria)
                + " group by m.state",
            Object[].class),
        criteria);
  }

  private static String where(MailCriteria criteria) {
    StringBuilder where = new StringBuilder(" where m.regionId = :region");
    if (!criteria.states().isEmpty()) {
      where.append(" and m.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(
          " and (lower(m.toName) like :text or lower(m.toAddress) like :text"
              + " or lower(m.subject) like :text)");
    }
    criteria.aboutType().ifPresent(type -> where.append(" and m.aboutType = :aboutType"));
    criteria.aboutId().ifPresent(id -> where.append(" and m.aboutId = :aboutId"));
    return where.toString();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, MailCriteria criteria) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!criteria.states().isEmpty()) {
      values.put("states", criteria.states());
    }
    criteria.text().ifPresent(text -> values.put("text", SearchName.writtenPattern(text)));
    criteria.aboutType().ifPresent(type -> values.put("aboutType", type));
    criteria.aboutId().ifPresent(id -> values.put("aboutId", id));
    values.forEach(query::setParameter);
    return query;
  }
}
