package org.famulus.web.blockplan;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.blockplan.BlockPlanDesk;
import org.famulus.core.blockplan.BlockPlanRow;
import org.famulus.core.blockplan.BlockPlanState;
import org.famulus.core.blockplan.BlockPlans;
import org.famulus.core.blockplan.Effort;
import org.famulus.core.blockplan.PlannedCriteria;
import org.famulus.core.blockplan.PlannedCriteria.Show;
import org.famulus.core.blockplan.PlannedStudent;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** A plan of blocks: its file, how far it is, and what each student is given. */
@Named
@ViewScoped
public class BlockPlanRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/blockplan/record.xhtml";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private BlockPlans plans;
  @Inject private BlockPlanDesk desk;

  private Long id;
  private Show show = Show.ALL;
  private String text;
  private Effort effort = Effort.QUICK;
  private Long seed;
  private BlockPlanState seen;
  private transient BlockPlanRow plan;
  private transient List<TimelineEntry> timeline;
  private final LazyRows<PlannedStudent> rows =
      new LazyRows<>((sort, page) -> plans.students(criteria(), sort, page));

  /** The plan. */
  public BlockPlanRow getPlan() {
    if (plan == null) {
      plan = plans.detail(region.getId(), id);
      seen = seen == null ? plan.state() : seen;
    }
    return plan;
  }

  /** Looks anew how far it is; where it stands otherwise than the page says, the page opens anew. */
  public void look() throws IOException {
    plan = null;
    if (getPlan().state() != seen) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(
          external.getRequestContextPath() + VIEW + "?region=" + region.getId() + "&id=" + id);
    }
  }

  /** Orders it to be computed. */
  public String start() {
    return stay(
        answers.accept(desk.start(region.getId(), id, effort, Optional.ofNullable(seed))));
  }

  /** Ends it early. */
  public String cancel() {
    return stay(answers.accept(desk.cancel(region.getId(), id)));
  }

  /** Deletes it with its files. */
  public String delete() {
    return answers.goOn(
        desk.delete(region.getId(), id),
        "block-plan.deleted",
        "/blockplan/list.xhtml?faces-redirect=true");
  }

  private String stay(boolean done) {
    plan = null;
    timeline = null;
    seen = null;
    return done ? VIEW + "?faces-redirect=true&id=" + id : null;
  }

  private PlannedCriteria criteria() {
    return new PlannedCriteria(
        region.getId(), id, show, Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** How long may be searched. */
  public List<Effort> getEfforts() {
    return Arrays.asList(Effort.values());
  }

  /** About how many minutes an effort takes. */
  public long minutes(Effort of) {
    return of.minutes(getPlan().size().blocks());
  }

  /**
   * The columns of the result: asked for while the page is built, which may be before it knows its
   * record.
   */
  public List<String> getPeriods() {
    return id == null ? List.of() : getPlan().periods();
  }

  /** What was done with it, newest first. */
  public List<TimelineEntry> getTimeline() {
    if (timeline == null) {
      timeline = plans.timeline(region.getId(), id);
    }
    return timeline;
  }

  /** What each student is given. */
  public LazyRows<PlannedStudent> getRows() {
    return rows;
  }

  /** Id of the plan. */
  public Long getId() {
    return id;
  }

  /** Id of the plan. */
  public void setId(Long id) {
    this.id = id;
  }

  /** Filter. */
  public Show getShow() {
    return show;
  }

  /** Filter. */
  public void setShow(Show show) {
    this.show = show == null ? Show.ALL : show;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }

  /** How long is searched. */
  public Effort getEffort() {
    return effort;
  }

  /** How long is searched. */
  public void setEffort(Effort effort) {
    this.effort = effort;
  }

  /** Seed of the search; empty if Famulus shall draw one. */
  public Long getSeed() {
    return seed;
  }

  /** Seed of the search; empty if Famulus shall draw one. */
  public void setSeed(Long seed) {
    this.seed = seed;
  }
}
