package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.ClearanceCriteria;
import org.famulus.core.compliance.ClearanceRow;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.RequirementReminders;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Ticked;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** Who is ready to start, who is not, and who acts next; with reminders for those chosen. */
@Named
@ViewScoped
public class ComplianceList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private Gates gates;
  @Inject private RequirementReminders reminders;

  private String start;
  private String cleared;
  private ActsNext actor;
  private PlacementState state;
  private String text;
  private final LazyRows<ClearanceRow> rows =
      new LazyRows<>((sort, page) -> gates.find(criteria(), sort, page));

  /** Sends students and units, who do not see the list, to their own pages. */
  public String enter() {
    if (user.canInWhole(Permission.CLEARANCE_VIEW)) {
      return null;
    }
    return user.canForOrganisations(Permission.CLEARANCE_VIEW)
        ? "/placement/list.xhtml?faces-redirect=true"
        : "/compliance/mine.xhtml?faces-redirect=true";
  }

  /** Reminds whoever acts next in the placements chosen. */
  public String remind() {
    Ticked ticked = Ticked.posted();
    List<Long> chosen =
        ticked.everything() ? gates.ids(criteria()) : List.copyOf(ticked.ids());
    Outcome<Long> outcome = reminders.remind(region.getId(), chosen);
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("compliance.reminded", outcome.value());
    return "/compliance/list.xhtml?faces-redirect=true&includeViewParams=true";
  }

  /** Words for the first days in the filter. */
  public Map<String, String> getDays() {
    Map<String, String> days = new LinkedHashMap<>();
    rows.getCounts()
        .getOrDefault("start", Map.of())
        .keySet()
        .forEach(day -> days.put(day, texts.day(LocalDate.parse(day))));
    return days;
  }

  /** Who acts next, in words. */
  public String actors(ClearanceRow row) {
    return texts.list(
        row.actsNext().stream().map(each -> texts.word("requirement.acts-next", each)).toList());
  }

  private ClearanceCriteria criteria() {
    return new ClearanceCriteria(
        region.getId(),
        day(),
        Optional.ofNullable(cleared).filter(typed -> !typed.isBlank()).map(Boolean::valueOf),
        Optional.ofNullable(actor),
        Optional.ofNullable(state),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(start).filter(typed -> !typed.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** The placements. */
  public LazyRows<ClearanceRow> getRows() {
    return rows;
  }

  /** Only those that begin on this day. */
  public String getStart() {
    return start;
  }

  /** Only those that begin on this day. */
  public void setStart(String start) {
    this.start = start;
  }

  /** Only those that are ready, or that are not. */
  public String getCleared() {
    return cleared;
  }

  /** Only those that are ready, or that are not. */
  public void setCleared(String cleared) {
    this.cleared = cleared;
  }

  /** Only those in which this one acts next. */
  public ActsNext getActor() {
    return actor;
  }

  /** Only those in which this one acts next. */
  public void setActor(ActsNext actor) {
    this.actor = actor;
  }

  /** Only those that stand here. */
  public PlacementState getState() {
    return state;
  }

  /** Only those that stand here. */
  public void setState(PlacementState state) {
    this.state = state;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }
}
