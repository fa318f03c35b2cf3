package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestContact;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.Supervisors;
import org.famulus.core.region.Regions;

/**
 * Who is asked to confirm a placement: the supervisors the unit has named for it, else those of its
 * interest, else its contacts, else the address of the unit itself.
 */
@ApplicationScoped
public class SupervisorAddresses {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;
  @Inject private Supervisors supervisors;

  /** The receivers, in the programme's official language; empty if nobody left an address. */
  List<Receiver> of(Placement placement) {
    String language = regions.officialLanguage(placement.regionId()).code();
    List<Receiver> named =
        supervisors.of(placement).stream()
            .filter(each -> !each.email().isEmpty())
            .map(each -> new Receiver(each.email(), each.name(), language))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Receiver> contacts =
        placement
            .offerId()
            .map(offer -> em.find(PlacementOffer.class, offer).interestId())
            .map(interest -> named(interest, ContactRole.CONTACT, language))
            .orElse(List.of());
    return contacts.isEmpty()
        ? ofUnit(placement.subject().unitId(), language).map(List::of).orElse(List.of())
        : contacts;
  }

  private List<Receiver> named(long interestId, ContactRole role, String language) {
    return em
        .createQuery(
            "select c from InterestContact c where c.interestId = :interest and c.role = :role"
                + " order by c.id",
            InterestContact.class)
        .setParameter("interest", interestId)
        .setParameter("role", role)
        .getResultStream()
        .filter(contact -> contact.email().isPresent())
        .map(contact -> new Receiver(contact.email().orElseThrow(), contact.name(), language))
        .toList();
  }

  private Optional<Receiver> ofUnit(long unitId, String language) {
    Organisation unit = em.find(Organisation.class, unitId);
    return unit.contactEmail()
        .map(email -> new Receiver(email, unit.contactName().orElse(unit.name()), language));
  }
}
