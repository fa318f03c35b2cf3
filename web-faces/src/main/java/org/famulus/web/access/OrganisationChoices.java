package org.famulus.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.Organisations;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** The region's organisations, to choose for which one a role is. */
@Named
@RequestScoped
public class OrganisationChoices {

  @Inject private Organisations organisations;
  @Inject private RegionContext region;
  @Inject private CurrentUser user;

  private List<OrganisationRow> open;

  /** Open organisations by name, at most 500. */
  public List<OrganisationRow> getOpen() {
    if (open == null) {
      open =
          user.can(Permission.ORGANISATION_VIEW)
              ? organisations
                  .find(
                      new OrganisationCriteria(
                          region.getId(),
                          Set.of(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.of(true)),
                      new Sort("name", true),
                      new Page(0, Page.LARGEST))
                  .rows()
              : List.of();
    }
    return open;
  }

  /** What an organisation is called in the choice: with the site it lies at. */
  public String label(OrganisationRow row) {
    return row.parentName().map(site -> row.name() + " – " + site).orElse(row.name());
  }
}
