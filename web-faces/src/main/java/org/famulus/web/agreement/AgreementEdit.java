package org.famulus.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.agreement.AgreementForm;
import org.famulus.core.agreement.AgreementRow;
import org.famulus.core.agreement.Agreements;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Records an agreement or changes one. */
@Named
@ViewScoped
public class AgreementEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Agreements agreements;
  @Inject private Organisations organisations;
  @Inject private Regions regions;

  private String id;
  private long version;
  private String type;
  private String reference;
  private LocalDate validFrom;
  private LocalDate validTo;
  private boolean invented;
  // Ids as the checkboxes send them.
  private Set<String> parties = new HashSet<>();

  /** Fills the form with what is there now. */
  public void open() {
    if (isAdding()) {
      type = getTypes().stream().findFirst().orElse(null);
      return;
    }
    AgreementRow row = agreements.detail(region.getId(), Typed.id(id).orElseThrow());
    version = row.version();
    type = row.type();
    reference = row.reference();
    validFrom = row.validFrom();
    validTo = row.validTo().orElse(null);
    invented = row.invented();
    row.parties().forEach(party -> parties.add(String.valueOf(party.id())));
  }

  /** Saves. */
  public String save() {
    AgreementForm form =
        new AgreementForm(
            type,
            reference,
            Optional.ofNullable(validFrom),
            Optional.ofNullable(validTo),
            invented,
            parties.stream().map(Long::valueOf).collect(Collectors.toSet()));
    Outcome<Long> outcome =
        isAdding()
            ? agreements.record(region.getId(), form)
            : agreements.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form);
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("agreement.saved", reference);
    return "/agreement/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private Map<String, String> mine() {
    return Map.of(
        "type", Typed.shown(type),
        "reference", Typed.shown(reference),
        "validFrom", Typed.shown(validFrom),
        "validTo", Typed.shown(validTo),
        "invented", Typed.shown(invented),
        "parties",
            getUniversities().stream()
                .filter(university -> parties.contains(String.valueOf(university.id())))
                .map(OrganisationRow::name)
                .collect(Collectors.joining(", ")));
  }

  /** Whether it is recorded only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** Codes of the types the programme knows. */
  public List<String> getTypes() {
    return regions.get(region.getId()).catalogue().agreementTypes();
  }

  /** Institutions that may be party to it. */
  public List<OrganisationRow> getUniversities() {
    return organisations
        .find(
            OrganisationCriteria.of(region.getId(), OrganisationType.UNIVERSITY),
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

  /** Code of the type. */
  public String getType() {
    return type;
  }

  /** Code of the type. */
  public void setType(String type) {
    this.type = type;
  }

  /** Reference as it stands on the paper. */
  public String getReference() {
    return reference;
  }

  /** Reference as it stands on the paper. */
  public void setReference(String reference) {
    this.reference = reference;
  }

  /** First day in force. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** First day in force. */
  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  /** Last day in force; none if it has no end. */
  public LocalDate getValidTo() {
    return validTo;
  }

  /** Last day in force; none if it has no end. */
  public void setValidTo(LocalDate validTo) {
    this.validTo = validTo;
  }

  /** Whether it is demo data. */
  public boolean isInvented() {
    return invented;
  }

  /** Whether it is demo data. */
  public void setInvented(boolean invented) {
    this.invented = invented;
  }

  /** Ids of the institutions. */
  public Set<String> getParties() {
    return parties;
  }

  /** Ids of the institutions. */
  public void setParties(Set<String> parties) {
    this.parties = parties;
  }
}
