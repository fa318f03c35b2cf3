package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;

/** Units and interests as matters of personal links, and who is asked about them. */
@ApplicationScoped
public class LinkableUnits {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;
  @Inject private OrganisationRepository organisations;
  @Inject private InterestRepository interests;

  /** A unit that is asked for its interest. */
  Optional<LinkMatter> unit(String regionId, long unitId) {
    return organisations
        .find(regionId, unitId)
        .map(
            unit ->
                new LinkMatter(
                    "ORGANISATION",
                    unitId,
                    unit.name(),
                    unitId,
                    unit.closedOn().isEmpty(),
                    List.of(unit.name()),
                    contacts(regionId, unit)));
  }

  /** An interest the unit is asked about. */
  Optional<LinkMatter> interest(String regionId, long interestId) {
    return interests
        .find(regionId, interestId)
        .map(
            interest -> {
              Organisation unit = em.find(Organisation.class, interest.unitId());
              return new LinkMatter(
                  InterestRecord.SUBJECT,
                  interestId,
                  unit.name() + " " + interest.year(),
                  unit.id(),
                  interest.state() != InterestState.WITHDRAWN,
                  List.of(unit.name(), String.valueOf(interest.year())),
                  contacts(regionId, unit));
            });
  }

  /** The contacts of the unit's latest interest that names any, else the unit's own. */
  private List<Receiver> contacts(String regionId, Organisation unit) {
    String language = regions.officialLanguage(regionId).code();
    List<InterestContact> named =
        em
            .createQuery(
                "select c from InterestContact c join Interest i on i.id = c.interestId"
                    + " where i.regionId = :region and i.unitId = :unit and c.role = :role"
                    + " and c.email is not null order by i.year desc, i.id desc, c.id",
                InterestContact.class)
            .setParameter("region", regionId)
            .setParameter("unit", unit.id())
            .setParameter("role", ContactRole.CONTACT)
            .getResultList();
    if (named.isEmpty()) {
      return unit.contactEmail()
          .map(email -> new Receiver(email, unit.contactName().orElse(unit.name()), language))
          .map(List::of)
          .orElse(List.of());
    }
    Long latest = named.get(0).interestId();
    return named.stream()
        .filter(contact -> contact.interestId().equals(latest))
        .map(contact -> new Receiver(contact.email().orElseThrow(), contact.name(), language))
        .toList();
  }
}
