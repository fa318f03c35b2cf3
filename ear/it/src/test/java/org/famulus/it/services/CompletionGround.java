package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.completion.Certificate;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.settings.MovableClock;

/** The ground on which tests of confirmations, grades and certificates stand: started placements. */
@ApplicationScoped
public class CompletionGround {

  private static final String REGION = Ground.REGION;
  private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private MovableClock clock;
  @Inject private DecisionGround stage;
  @Inject private SingleDecisions single;

  /** A placement that has started. */
  public record Practice(long placement, long person, long unit, LocalDate lastDay) {}

  /** A placement that has started, at a unit whose contact can be reached. */
  @Transactional
  public Practice started() throws Exception {
    return callers.as(
        Caller.famulus("test"),
        () -> {
          long call = stage.call();
          LocalDate first = stage.firstMonday(0);
          DecisionGround.Place place = stage.unit(call, Ground.FIELD, 1, first).get(0);
          long application =
              stage.eligible(call, new WishedPlace(Ground.FIELD, Optional.empty(), first));
          long decision =
              single.give(REGION, application, place.offer(), WrittenReasons.none()).value();
          Placement placement =
              em.createQuery(
                      "select p from Placement p where p.decisionId = :decision", Placement.class)
                  .setParameter("decision", decision)
                  .getSingleResult();
          be(placement.id(), PlacementState.STARTED);
          return new Practice(
              placement.id(),
              placement.subject().personId(),
              place.unit(),
              placement.subject().lastDay());
        });
  }

  /** A placement of the same student, four weeks after her first one, stored past the use cases. */
  @Transactional
  public Practice startedAfter(Practice first) throws Exception {
    Practice second = started();
    LocalDate lastDay = first.lastDay().plusDays(28);
    em.createQuery(
            "update Placement p set p.personId = :person, p.firstDay = :first, p.lastDay = :last"
                + " where p.id = :id")
        .setParameter("person", first.person())
        .setParameter("first", lastDay.minusDays(27))
        .setParameter("last", lastDay)
        .setParameter("id", second.placement())
        .executeUpdate();
    return new Practice(second.placement(), first.person(), second.unit(), lastDay);
  }

  /** Student and unit get other names. */
  @Transactional
  public void rename(Practice practice) {
    em.createQuery("update Person p set p.familyName = 'Renamed' where p.id = :id")
        .setParameter("id", practice.person())
        .executeUpdate();
    em.createQuery("update Organisation o set o.name = 'Renamed' where o.id = :id")
        .setParameter("id", practice.unit())
        .executeUpdate();
  }

  /** Puts a placement into a state, past the use cases. */
  @Transactional
  public void be(long placement, PlacementState state) {
    em.createQuery("update Placement p set p.state = :state where p.id = :id")
        .setParameter("state", state)
        .setParameter("id", placement)
        .executeUpdate();
  }

  /** The student, who was there from the first day on, leaves for good on a day. */
  @Transactional
  public void leave(long placement, LocalDate lastDay) {
    em.createQuery(
            "update Placement p set p.state = :state, p.startedOn = p.firstDay,"
                + " p.endedOn = :day where p.id = :id")
        .setParameter("state", PlacementState.WITHDRAWN)
        .setParameter("day", lastDay)
        .setParameter("id", placement)
        .executeUpdate();
  }

  /** Does something on a day, at nine in the morning, and goes back to the day it was. */
  public <T> T on(LocalDate day, Callable<T> work) throws Exception {
    return at(day, LocalTime.of(9, 0), work);
  }

  /** Does something at a time of a day. */
  public <T> T at(LocalDate day, LocalTime time, Callable<T> work) throws Exception {
    var before = clock.instant();
    clock.moveTo(day.atTime(time).toInstant(ZoneOffset.UTC));
    try {
      return work.call();
    } finally {
      clock.moveTo(before);
    }
  }

  /** The day it is. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** The secret of the link mailed last about a placement. */
  @Transactional
  public String latestToken(long placement) {
    return latestToken("PLACEMENT", placement, "link.mail.CONFIRM_PLACEMENT");
  }

  /** The secret of the link mailed last about a record. */
  @Transactional
  public String latestToken(String type, long id, String template) {
    Matcher token = TOKEN.matcher(mails(type, id, template).get(0).content().body());
    if (!token.find()) {
      throw new AssertionError("The mail has no link.");
    }
    return token.group(1);
  }

  /** Mails of a template about a placement, the latest first. */
  @Transactional
  public List<MailMessage> mails(long placement, String template) {
    return mails("PLACEMENT", placement, template);
  }

  private List<MailMessage> mails(String type, long id, String template) {
    return em.createQuery(
            "select m from MailMessage m where m.aboutType = :type and m.aboutId = :id"
                + " and m.template = :template order by m.id desc",
            MailMessage.class)
        .setParameter("type", type)
        .setParameter("id", id)
        .setParameter("template", template)
        .getResultList();
  }

  /** Certificates of a placement, the latest first. */
  @Transactional
  public List<Certificate> certificates(long placement) {
    return em.createQuery(
            "select c from Certificate c where c.placementId = :id order by c.id desc",
            Certificate.class)
        .setParameter("id", placement)
        .getResultList();
  }

  /** How many audit entries about a placement a use case has written. */
  @Transactional
  public long audited(long placement, String useCase) {
    return em.createQuery(
            "select count(e) from AuditEntry e where e.subjectType = 'PLACEMENT'"
                + " and e.subjectId = :id and e.useCase = :useCase",
            Long.class)
        .setParameter("id", placement)
        .setParameter("useCase", useCase)
        .getSingleResult();
  }
}
