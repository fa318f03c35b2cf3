package org.famulus.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads and writes facts about this database. */
@ApplicationScoped
public class SystemSettings {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The value of a fact, if it is known. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<String> find(String name) {
    return Optional.ofNullable(em.find(SystemSetting.class, name)).map(SystemSetting::text);
  }

  /** Writes a fact. */
  @Transactional
  public void put(String name, String value) {
    SystemSetting existing = em.find(SystemSetting.class, name);
    if (existing == null) {
      em.persist(new SystemSetting(name, value));
    } else {
      existing.setText(value);
    }
  }
}
