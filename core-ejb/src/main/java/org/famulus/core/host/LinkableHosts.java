package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.decision.UnitContacts;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;

/** Hosts as matters of personal links; the organisation's contact is asked. */
@ApplicationScoped
public class LinkableHosts {

  @Inject private HostRepository hosts;
  @Inject private OrganisationRepository organisations;
  @Inject private UnitContacts contacts;

  /** A host that is asked for something. */
  Optional<LinkMatter> host(String regionId, long id) {
    return hosts
        .find(regionId, id)
        .map(
            host -> {
              Organisation organisation =
                  organisations.byIds(Set.of(host.organisationId())).get(host.organisationId());
              return new LinkMatter(
                  Recruitment.SUBJECT,
                  id,
                  organisation.name(),
                  organisation.id(),
                  organisation.closedOn().isEmpty(),
                  List.of(organisation.name()),
                  contacts.of(regionId, Optional.empty(), organisation.id()));
            });
  }
}
