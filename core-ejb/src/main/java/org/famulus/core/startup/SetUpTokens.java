package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.famulus.core.access.OneTimeLink;
import org.famulus.core.access.OneTimeLinks;

/** Issues the one-time token by which the first administrator of an empty installation gets in. */
@ApplicationScoped
public class SetUpTokens {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private OneTimeLinks links;

  /** A new token; earlier ones stop working. */
  @Transactional
  public String issue() {
    em.createQuery("delete from OneTimeLink l where l.purpose = :purpose")
        .setParameter("purpose", OneTimeLink.Purpose.SET_UP)
        .executeUpdate();
    return links
        .issue(
            OneTimeLink.Purpose.SET_UP,
            new OneTimeLink.Receiver("set-up@localhost", "Administrator", "en"),
            "Famulus")
        .token();
  }
}
