package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestContact;

/**
 * Who supervises in a placement: those the unit has named for it, else those of its interest.
 */
@ApplicationScoped
public class Supervisors {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private PlacementRepository placements;

  /** The supervisors; the address of one named in an interest may be empty. */
  public List<NamedSupervisor> of(Placement placement) {
    List<Supervisor> own = placements.supervisors(placement.id());
    return own.isEmpty()
        ? placement.offerId().map(this::ofInterestOf).orElse(List.of())
        : own.stream().map(Supervisor::named).toList();
  }

  private List<NamedSupervisor> ofInterestOf(long offerId) {
    return em
        .createQuery(
            "select c from InterestContact c, PlacementOffer o where o.id = :offer"
                + " and c.interestId = o.interestId and c.role = :role order by c.id",
            InterestContact.class)
        .setParameter("offer", offerId)
        .setParameter("role", ContactRole.SUPERVISOR)
        .getResultStream()
        .map(contact -> new NamedSupervisor(contact.name(), contact.email().orElse("")))
        .toList();
  }
}
