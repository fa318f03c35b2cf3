package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Deputies;
import org.famulus.core.access.DeputyForm;
import org.famulus.core.access.DeputyRow;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Who stands in for whom, and naming another deputy. */
@Named
@ViewScoped
public class DeputyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String HERE = "/access/deputies.xhtml?faces-redirect=true";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Deputies deputies;

  private Long absentId;
  private Long deputyId;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private transient List<DeputyRow> rows;

  /** Names a deputy. */
  public String name() {
    DeputyForm form = new DeputyForm(absentId, deputyId, firstDay, lastDay);
    return answers.goOn(deputies.name(region.getId(), form), "deputies.named", HERE);
  }

  /** Ends one early. */
  public String end(long id) {
    return answers.goOn(deputies.end(region.getId(), id), "deputies.ended", HERE);
  }

  /** Who stands in for whom, today and later. */
  public List<DeputyRow> getRows() {
    if (rows == null) {
      rows = deputies.current(region.getId());
    }
    return rows;
  }

  /** Names of the people to choose from, by account. */
  public Map<Long, String> getStaff() {
    return deputies.staff(region.getId());
  }

  /** Account of who is away. */
  public Long getAbsentId() {
    return absentId;
  }

  /** Account of who is away. */
  public void setAbsentId(Long absentId) {
    this.absentId = absentId;
  }

  /** Account of who stands in. */
  public Long getDeputyId() {
    return deputyId;
  }

  /** Account of who stands in. */
  public void setDeputyId(Long deputyId) {
    this.deputyId = deputyId;
  }

  /** First day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** First day. */
  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** Last day. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Last day. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
