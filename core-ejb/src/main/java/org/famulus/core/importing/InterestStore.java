package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestContact;
import org.famulus.core.interest.InterestPeriod;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.RegisteredInterest;

/** Finds and stores many interests at a time. */
@ApplicationScoped
class InterestStore {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private InterestRepository interests;

  /** Everything registered in the years; three statements for each batch. */
  List<RegisteredInterest> ofYears(String regionId, String kind, Collection<Integer> years) {
    if (years.isEmpty()) {
      return List.of();
    }
    List<RegisteredInterest> found = new ArrayList<>();
    Batches.of(
            interests.ofYears(regionId, kind, years, EnumSet.allOf(InterestState.class)))
        .forEach(batch -> found.addAll(interests.whole(batch)));
    return found;
  }

  /** Stores new interests with what belongs to them. */
  void add(Map<Interest, InterestParts> added) {
    added.keySet().forEach(em::persist);
    em.flush();
    added.forEach(this::addParts);
    em.flush();
  }

  /** Stores what a file says about a registered interest. */
  void replaceParts(RegisteredInterest registered, InterestParts parts) {
    interests.replaceParts(registered, parts.periods(), parts.people());
  }

  private void addParts(Interest interest, InterestParts parts) {
    parts
        .periods()
        .forEach(
            period ->
                em.persist(
                    new InterestPeriod(interest.id(), period.firstDay(), period.lastDay())));
    parts
        .people()
        .forEach(
            person ->
                em.persist(
                    new InterestContact(
                        interest.id(), person.role(), person.name(), person.email().orElse(null))));
  }
}
