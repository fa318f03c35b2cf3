package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestContact;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Regions;

/** Whom to write to at a unit: the contacts of its interest, else the contact of the unit itself. */
@ApplicationScoped
public class UnitContacts {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;

  /**
   * The receivers, in the programme's official language; empty if nobody left an address.
   *
   * @param interestId the interest a place came from, if it came from one
   */
  public List<Receiver> of(String regionId, Optional<Long> interestId, long unitId) {
    String language = regions.officialLanguage(regionId).code();
    List<Receiver> contacts =
        interestId.map(interest -> ofInterest(interest, language)).orElse(List.of());
    return contacts.isEmpty() ? ofUnit(unitId, language).map(List::of).orElse(List.of()) : contacts;
  }

  private List<Receiver> ofInterest(long interestId, String language) {
    return em
        .createQuery(
            "select c from InterestContact c where c.interestId = :interest and c.role = :role"
                + " order by c.id",
            InterestContact.class)
        .setParameter("interest", interestId)
        .setParameter("role", ContactRole.CONTACT)
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
