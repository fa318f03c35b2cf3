package org.famulus.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.DrawForStudent;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationNotes;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.Applications;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.eligibility.CaseWork;
import org.famulus.core.eligibility.Eligibility;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** One application: for the faculty with all that can be done, for the applicant where it stands. */
@Named
@ViewScoped
public class ApplicationRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/application/record.xhtml?faces-redirect=true&id=";

  @Inject private Applications applications;
  @Inject private ApplicationSubmission submission;
  @Inject private ApplicationNotes notes;
  @Inject private CaseWork caseWork;
  @Inject private Timelines timelines;
  @Inject private DrawForStudent draws;
  @Inject private Eligibility eligibility;
  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PageTexts texts;
  @Inject private Answers answers;

  private long id;
  private LocalDate until;
  private String reason;
  private String priorityReason;
  private String note;
  private transient ApplicationDetail detail;
  private transient Optional<DrawForStudent.Told> draw;
  private transient Optional<Instant> announcedFor;
  private transient List<TimelineEntry> timeline;
  private transient String decisionReason;

  /** The application. */
  public ApplicationDetail getDetail() {
    if (detail == null) {
      detail = applications.detail(region.getId(), id);
    }
    return detail;
  }

  /** Whether the user works for the faculty. */
  public boolean isFaculty() {
    return user.canInWhole(Permission.APPLICATION_VIEW);
  }

  /** Whether the user may decide and note. */
  public boolean isDecider() {
    return user.canInWhole(Permission.ELIGIBILITY_DECIDE);
  }

  /** What happened; the faculty's only. */
  public List<TimelineEntry> getTimeline() {
    if (timeline == null) {
      timeline = isFaculty() ? timelines.of("APPLICATION", getDetail().id()) : List.of();
    }
    return timeline;
  }

  /** How the draw came to its result; {@code null} while none was allotted. */
  public DrawForStudent.Told getDraw() {
    if (draw == null) {
      draw = draws.of(region.getId(), id);
    }
    return draw.orElse(null);
  }

  /**
   * The moment at which its call's places are given; {@code null} if none is announced, or it takes
   * no part any more.
   */
  public Instant getAnnouncedFor() {
    if (announcedFor == null) {
      announcedFor =
          getDetail().state() == ApplicationState.ELIGIBLE
              ? draws.announcedFor(region.getId(), id)
              : Optional.empty();
    }
    return announcedFor.orElse(null);
  }

  /** Who acts next, and until when. */
  public String getNext() {
    return texts.of(getDetail().next());
  }

  /** Why it is held or rejected, if it is. */
  public String getDecisionReason() {
    if (decisionReason == null) {
      decisionReason = eligibility.reason(region.getId(), id).orElse("");
    }
    return decisionReason;
  }

  /** Gives it back to the applicant for changes. */
  public String reopen() {
    return after(submission.reopen(region.getId(), id, until, reason), "application.reopened");
  }

  /** Takes it back. */
  public String withdraw() {
    return after(submission.withdraw(region.getId(), id), "application.withdrawn");
  }

  /** Adds a note. */
  public String addNote() {
    var outcome = notes.write(region.getId(), id, note);
    refresh();
    return answers.accept(outcome) ? VIEW + id + "&tab=notes" : null;
  }

  /** Grants priority. */
  public String grantPriority() {
    return after(
        caseWork.grantPriority(region.getId(), id, priorityReason), "application.priority-granted");
  }

  /** Takes priority back. */
  public String endPriority() {
    return after(caseWork.endPriority(region.getId(), id), "application.priority-ended");
  }

  private String after(Outcome<Long> outcome, String told) {
    refresh();
    return answers.goOn(outcome, told, VIEW + id);
  }

  /** Reads all of it anew: a command changed it, or was refused because somebody else did. */
  private void refresh() {
    detail = null;
    draw = null;
    announcedFor = null;
    timeline = null;
    decisionReason = null;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** Last day of a reopening. */
  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  /** Reason of a reopening. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getPriorityReason() {
    return priorityReason;
  }

  public void setPriorityReason(String priorityReason) {
    this.priorityReason = priorityReason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
