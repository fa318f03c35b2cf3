package org.famulus.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationRow;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Applications;
import org.famulus.core.call.CallRow;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.core.region.Regions;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Ticked;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** The faculty's list of applications in a call. */
@Named
@ViewScoped
public class ApplicationList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Applications applications;
  @Inject private SeasonCalls calls;
  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private CurrentUser user;

  private final LazyRows<ApplicationRow> rows =
      new LazyRows<>((sort, page) -> applications.find(criteria(), sort, page));
  private Long call;
  private String state;
  private String field;
  private String assignee;
  private String text;

  /** Applicants have a page of their own; the list is the faculty's. */
  public String enter() {
    return user.canInWhole(Permission.APPLICATION_VIEW)
        ? null
        : "/application/own.xhtml?faces-redirect=true";
  }

  /** The applications. */
  public LazyRows<ApplicationRow> getRows() {
    return rows;
  }

  /** The call shown; none if the programme has none. */
  public CallRow getShownCall() {
    return calls.chosen(call).orElse(null);
  }

  /** Codes of the fields that can be wished. */
  public List<String> getFields() {
    return regions.find(region.getId()).map(r -> r.catalogue()).map(RegionCatalogue::fields)
        .orElse(List.of());
  }

  /** Ids of the ticked rows, or of all that match if all were ticked. */
  public Set<Long> selected() {
    Ticked ticked = Ticked.posted();
    Collection<Long> ids = ticked.everything() ? applications.ids(criteria()) : ticked.ids();
    return ids.stream()
        .limit(Applications.MOST_IN_BULK)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private ApplicationCriteria criteria() {
    return new ApplicationCriteria(
        region.getId(),
        // No call has the id zero: without a call the list is empty.
        Optional.of(calls.chosen(call).map(CallRow::id).orElse(0L)),
        Arrays.stream(ApplicationState.values())
            .filter(each -> each.name().equals(state))
            .collect(Collectors.toSet()),
        assignee(),
        Optional.empty(),
        Optional.ofNullable(field).filter(typed -> !typed.isBlank()),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  private ApplicationCriteria.Assignee assignee() {
    Optional<Long> mine = user.caller().flatMap(caller -> caller.accountId());
    if ("mine".equals(assignee)) {
      return ApplicationCriteria.Assignee.account(mine.orElse(0L));
    }
    return "nobody".equals(assignee)
        ? ApplicationCriteria.Assignee.none()
        : Typed.id(assignee)
            .map(ApplicationCriteria.Assignee::account)
            .orElseGet(ApplicationCriteria.Assignee::any);
  }

  public Long getCall() {
    return call;
  }

  public void setCall(Long call) {
    this.call = call;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = assignee;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
