package org.famulus.web.interest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.interest.InterestCriteria;
import org.famulus.core.interest.InterestRow;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Interests;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** What units have registered: a list for staff, its own commitments for a unit. */
@Named
@ViewScoped
public class InterestList implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Page OWN = new Page(0, 100);

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Interests interests;

  private final LazyRows<InterestRow> rows =
      new LazyRows<>((sort, page) -> interests.find(criteria(), sort, page));

  private String text;
  private String state;
  private String year;
  private String field;
  private String site;
  private String unit;

  private InterestCriteria criteria() {
    return new InterestCriteria(
        region.getId(),
        Typed.year(year),
        Typed.constant(InterestState.class, state),
        Typed.text(field),
        Typed.id(site),
        Typed.id(unit),
        Typed.text(text));
  }

  /** Whether the user sees all units, or only her own. */
  public boolean isStaff() {
    return user.canInWhole(Permission.INTEREST_VIEW);
  }

  /** The rows, for staff. */
  public LazyRows<InterestRow> getRows() {
    return rows;
  }

  /** The commitments of the user's units, latest year first. */
  public List<InterestRow> getCommitments() {
    return interests
        .find(InterestCriteria.of(region.getId()), Sort.byDefault(), OWN)
        .rows();
  }

  /** Tone of a state's chip. */
  public String tone(InterestState of) {
    return switch (of) {
      case DRAFT -> "info";
      case SUBMITTED -> "wait";
      case APPROVED -> "ok";
      case WITHDRAWN -> "problem";
    };
  }

  /** Part of the unit's name. */
  public String getText() {
    return text;
  }

  /** Part of the unit's name. */
  public void setText(String text) {
    this.text = text;
  }

  /** Only in this state. */
  public String getState() {
    return state;
  }

  /** Only in this state. */
  public void setState(String state) {
    this.state = state;
  }

  /** Only for this calendar year. */
  public String getYear() {
    return year;
  }

  /** Only for this calendar year. */
  public void setYear(String year) {
    this.year = year;
  }

  /** Only this field. */
  public String getField() {
    return field;
  }

  /** Only this field. */
  public void setField(String field) {
    this.field = field;
  }

  /** Only units of this site. */
  public String getSite() {
    return site;
  }

  /** Only units of this site. */
  public void setSite(String site) {
    this.site = site;
  }

  /** Only this unit. */
  public String getUnit() {
    return unit;
  }

  /** Only this unit. */
  public void setUnit(String unit) {
    this.unit = unit;
  }
}
