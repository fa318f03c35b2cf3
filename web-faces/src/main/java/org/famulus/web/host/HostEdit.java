package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.famulus.core.host.HostForm;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Recruitment;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Enters a host somebody has heard of: a new organisation, or one the programme knows already. */
@Named
@ViewScoped
public class HostEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Recruitment recruitment;
  @Inject private PartnerRegions partners;
  @Inject private Organisations organisations;

  private String organisation;
  private OrganisationType type = OrganisationType.PRACTICE;
  private String name;
  private String city;
  private String contactName;
  private String contactEmail;
  private Long partnerRegionId;
  private String point;
  private transient Optional<OrganisationRow> known;

  /** Saves. */
  public String save() {
    Outcome<Long> outcome =
        recruitment.found(
            region.getId(),
            new HostForm(
                Typed.id(organisation),
                type,
                name,
                Typed.text(city),
                Typed.text(contactName),
                Typed.text(contactEmail),
                Optional.ofNullable(partnerRegionId),
                Typed.shown(point)));
    return answers.accept(outcome)
        ? "/host/record.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }

  /** The organisation, if the programme knows it already. */
  public OrganisationRow getKnown() {
    if (known == null) {
      known = Typed.id(organisation).map(id -> organisations.detail(region.getId(), id));
    }
    return known.orElse(null);
  }

  /** What it can be. */
  public List<OrganisationType> getTypes() {
    return HostForm.TYPES.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** Where it can lie. */
  public List<PartnerRegionRow> getPartners() {
    return partners.all(region.getId());
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  public OrganisationType getType() {
    return type;
  }

  public void setType(OrganisationType type) {
    this.type = type;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getContactName() {
    return contactName;
  }

  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  public String getContactEmail() {
    return contactEmail;
  }

  public void setContactEmail(String contactEmail) {
    this.contactEmail = contactEmail;
  }

  public Long getPartnerRegionId() {
    return partnerRegionId;
  }

  public void setPartnerRegionId(Long partnerRegionId) {
    this.partnerRegionId = partnerRegionId;
  }

  public String getPoint() {
    return point;
  }

  public void setPoint(String point) {
    this.point = point;
  }
}
