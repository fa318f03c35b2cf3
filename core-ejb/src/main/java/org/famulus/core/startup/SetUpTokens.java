package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.famulus.core.access.OneTimeLink;
import org.famulus.core.access.Tokens;

/** Issues the one-time token by which the first administrator of an empty installation gets in. */
@ApplicationScoped
public class SetUpTokens {

  private static final Duration VALIDITY = Duration.ofDays(1);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;

  /** A new token; earlier ones stop working. */
  @Transactional
  public String issue() {
    em.createQuery("delete from OneTimeLink l where l.purpose = :purpose")
        .setParameter("purpose", OneTimeLink.Purpose.SET_UP)
        .executeUpdate();
    String token = Tokens.fresh();
    Instant now = clock.instant();
    em.persist(
        new OneTimeLink(
            OneTimeLink.Purpose.SET_UP,
            Tokens.hash(token),
            new OneTimeLink.Receiver("set-up@localhost", "Administrator", "en"),
            "Famulus",
            now,
            now.plus(VALIDITY)));
    return token;
  }
}
