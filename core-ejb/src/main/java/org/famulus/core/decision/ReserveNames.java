package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationState;

/** The people who wait for a place in a call, and what they are called. */
@ApplicationScoped
public class ReserveNames {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A question for those who wait, in the order of a draw. */
  WaitingQuery ask(String regionId, long callId, Optional<Long> runId) {
    return new WaitingQuery(em, regionId, callId, runId);
  }

  /** Names by application. */
  Map<Long, Name> ofCall(long callId, ApplicationState state) {
    return em
        .createQuery(
            "select a.id, p.givenName, p.familyName, i.name from Application a"
                + " join Person p on p.id = a.personId"
                + " join Organisation i on i.id = a.institutionId"
                + " where a.callId = :call and a.state = :state",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("state", state)
        .getResultStream()
        .collect(
            Collectors.toMap(
                line -> (Long) line[0],
                line -> new Name(line[1] + " " + line[2], (String) line[3])));
  }

  /**
   * A name.
   *
   * @param student student's name
   * @param institution home institution
   */
  record Name(String student, String institution) {}
}
