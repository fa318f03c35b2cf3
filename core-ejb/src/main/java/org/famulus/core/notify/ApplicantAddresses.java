package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.application.ApplicationState;

/** Whom a mail to a list of applications reaches; one statement. */
@ApplicationScoped
public class ApplicantAddresses {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The applicants of a call in the states, by number. */
  List<Line> of(String regionId, long callId, Set<ApplicationState> states) {
    return em
        .createQuery(
            "select a.id, p.givenName, p.familyName, p.email, p.language from Application a"
                + " join Person p on p.id = a.personId"
                + " where a.regionId = :region and a.callId = :call and a.state in :states"
                + " order by a.number",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("call", callId)
        .setParameter("states", states)
        .getResultStream()
        .map(
            line ->
                new Line(
                    (Long) line[0],
                    line[1] + " " + line[2],
                    Optional.ofNullable((String) line[3]),
                    (String) line[4]))
        .toList();
  }

  /**
   * An applicant.
   *
   * @param applicationId application
   * @param name name
   * @param email mail address
   * @param language language, two letters
   */
  record Line(long applicationId, String name, Optional<String> email, String language) {}
}
