package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.PartnerRegionForm;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Enters a partner region or changes one. */
@Named
@ViewScoped
public class PartnerRegionEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private PartnerRegions partners;
  @Inject private Organisations organisations;

  private String id;
  private long version;
  private String code;
  private String name;
  private String land;
  private LocalDate from;
  private LocalDate until;
  private Long responsibleId;
  private Long countyId;
  private boolean shortage;
  private String point;
  private String towns;

  /** Fills the form with what is there now. */
  public void open() {
    Typed.id(id).map(known -> partners.detail(region.getId(), known)).ifPresent(this::fill);
  }

  private void fill(PartnerRegionRow row) {
    version = row.version();
    code = row.code();
    name = row.name();
    land = row.state();
    from = row.from();
    until = row.until().orElse(null);
    responsibleId = row.responsibleId();
    countyId = row.countyId().orElse(null);
    shortage = row.shortage();
    point = row.point().map(MapPoint::typed).orElse("");
    towns = TownLines.write(row.towns());
  }

  /** Saves. */
  public String save() {
    TownLines lines = TownLines.read(towns);
    PartnerRegionForm form =
        new PartnerRegionForm(
            Typed.shown(code),
            name,
            land,
            from,
            Optional.ofNullable(until),
            responsibleId,
            Optional.ofNullable(countyId),
            shortage,
            Typed.shown(point),
            lines.towns(),
            lines.unreadable());
    Outcome<Long> outcome =
        isAdding()
            ? partners.add(region.getId(), form)
            : partners.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form);
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("partner-region.saved", name);
    return "/host/region.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private Map<String, String> mine() {
    Map<String, String> mine = new HashMap<>();
    mine.put("name", Typed.shown(name));
    mine.put("land", Typed.shown(land));
    mine.put("from", Typed.shown(from));
    mine.put("until", Typed.shown(until));
    mine.put("shortage", Typed.shown(shortage));
    mine.put("point", Typed.shown(point));
    return mine;
  }

  /** Whether it is entered only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** Universities that may look after it. */
  public List<OrganisationRow> getUniversities() {
    return of(OrganisationType.UNIVERSITY);
  }

  /** Counties it may be. */
  public List<OrganisationRow> getCounties() {
    return of(OrganisationType.COUNTY);
  }

  private List<OrganisationRow> of(OrganisationType type) {
    return organisations
        .find(
            OrganisationCriteria.of(region.getId(), type),
            Sort.byDefault(),
            new Page(0, Page.LARGEST))
        .rows();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Federal state or part of the country. */
  public String getLand() {
    return land;
  }

  public void setLand(String land) {
    this.land = land;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Long getResponsibleId() {
    return responsibleId;
  }

  public void setResponsibleId(Long responsibleId) {
    this.responsibleId = responsibleId;
  }

  public Long getCountyId() {
    return countyId;
  }

  public void setCountyId(Long countyId) {
    this.countyId = countyId;
  }

  public boolean isShortage() {
    return shortage;
  }

  public void setShortage(boolean shortage) {
    this.shortage = shortage;
  }

  public String getPoint() {
    return point;
  }

  public void setPoint(String point) {
    this.point = point;
  }

  /** Towns, one a line. */
  public String getTowns() {
    return towns;
  }

  public void setTowns(String towns) {
    this.towns = towns;
  }
}
