package org.famulus.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Registers an organisation or changes one. */
@Named
@ViewScoped
public class OrganisationEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Organisations organisations;

  private String id;
  private long version;
  private OrganisationType type = OrganisationType.UNIT;
  private String name;
  private Long parentId;
  private String country;
  private String city;
  private String contactName;
  private String contactEmail;
  private boolean treatsChildren;

  /** Fills the form with what is there now. */
  public void open() {
    Typed.id(id)
        .ifPresent(
            known -> {
              OrganisationRow row = organisations.detail(region.getId(), known);
              version = row.version();
              type = row.type();
              name = row.name();
              parentId = row.parentId().orElse(null);
              country = row.country().orElse("");
              city = row.city().orElse("");
              contactName = row.contactName().orElse("");
              contactEmail = row.contactEmail().orElse("");
              treatsChildren = row.treatsChildren();
            });
  }

  /** Saves. */
  public String save() {
    OrganisationForm form =
        new OrganisationForm(
            type,
            name,
            java.util.Optional.ofNullable(parentId),
            Typed.text(country).map(code -> code.toUpperCase(Locale.ROOT)),
            Typed.text(city),
            Typed.text(contactName),
            Typed.text(contactEmail),
            treatsChildren);
    Outcome<Long> outcome =
        isAdding()
            ? organisations.register(region.getId(), form)
            : organisations.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form);
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("organisation.saved", name);
    return "/organisation/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private Map<String, String> mine() {
    return Map.of(
        "name", Typed.shown(name),
        "country", Typed.shown(country),
        "city", Typed.shown(city),
        "contactName", Typed.shown(contactName),
        "contactEmail", Typed.shown(contactEmail),
        "treatsChildren", Typed.shown(treatsChildren));
  }

  /** Whether it is registered only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** All types. */
  public OrganisationType[] getTypes() {
    return OrganisationType.values();
  }

  /** What it may hang below. */
  public List<OrganisationRow> getParents() {
    return organisations
        .find(
            OrganisationCriteria.of(
                region.getId(), OrganisationType.SITE, OrganisationType.PROVIDER),
            Sort.byDefault(),
            new Page(0, Page.LARGEST))
        .rows();
  }

  /** Id of the one to change; empty for a new one. */
  public String getId() {
    return id;
  }

  /** Id of the one to change; empty for a new one. */
  public void setId(String id) {
    this.id = id;
  }

  /** What it is. */
  public OrganisationType getType() {
    return type;
  }

  /** What it is. */
  public void setType(OrganisationType type) {
    this.type = type;
  }

  /** Its name. */
  public String getName() {
    return name;
  }

  /** Its name. */
  public void setName(String name) {
    this.name = name;
  }

  /** The one above it. */
  public Long getParentId() {
    return parentId;
  }

  /** The one above it. */
  public void setParentId(Long parentId) {
    this.parentId = parentId;
  }

  /** Two-letter code. */
  public String getCountry() {
    return country;
  }

  /** Two-letter code. */
  public void setCountry(String country) {
    this.country = country;
  }

  /** City. */
  public String getCity() {
    return city;
  }

  /** City. */
  public void setCity(String city) {
    this.city = city;
  }

  /** Contact. */
  public String getContactName() {
    return contactName;
  }

  /** Contact. */
  public void setContactName(String contactName) {
    this.contactName = contactName;
  }

  /** The contact's address. */
  public String getContactEmail() {
    return contactEmail;
  }

  /** The contact's address. */
  public void setContactEmail(String contactEmail) {
    this.contactEmail = contactEmail;
  }

  /** Whether children are treated there. */
  public boolean isTreatsChildren() {
    return treatsChildren;
  }

  /** Whether children are treated there. */
  public void setTreatsChildren(boolean treatsChildren) {
    this.treatsChildren = treatsChildren;
  }
}
