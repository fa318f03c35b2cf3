package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.host.HostDetail;
import org.famulus.core.host.HostNote;
import org.famulus.core.host.HostRow;
import org.famulus.core.host.HostStage;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NoteKind;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Recruitment;
import org.famulus.core.host.Recruitment.NextStep;
import org.famulus.core.host.Recruitment.Recruiter;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** A host on its way: what was said, what is next, how far it has come. */
@Named
@ViewScoped
public class HostRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Recruitment recruitment;
  @Inject private PartnerRegions partners;
  @Inject private Timelines timelines;

  private long id;
  private NoteKind noteKind = NoteKind.PHONE;
  private LocalDate noteDay;
  private String note;
  private String nextStep;
  private LocalDate nextStepOn;
  private Long assigneeId;
  private HostStage stage;
  private String reason;
  private Long partnerRegionId;
  private String point;
  private transient HostDetail detail;

  /** Fills the forms with what is there now. */
  public void open() {
    HostRow row = getRow();
    noteDay = region.getToday();
    nextStep = row.nextStep().orElse("");
    nextStepOn = row.nextStepOn().orElse(null);
    assigneeId = row.assigneeId().orElse(null);
    partnerRegionId = row.partnerRegionId().orElse(null);
    point = row.point().map(MapPoint::typed).orElse("");
  }

  /** Writes a note down. */
  public String write() {
    return done(
        recruitment.note(
            region.getId(), id, new HostNote.Said(noteKind, noteDay, Typed.shown(note))),
        "host.noted");
  }

  /** Plans the next step. */
  public String plan() {
    return done(
        recruitment.plan(
            region.getId(),
            id,
            new NextStep(
                Typed.text(nextStep),
                Optional.ofNullable(nextStepOn),
                Optional.ofNullable(assigneeId))),
        "host.planned");
  }

  /** Moves it to the chosen stage. */
  public String move() {
    return done(
        recruitment.move(region.getId(), id, stage, Typed.text(reason)), "host.moved");
  }

  /** Moves it to the stage that follows. */
  public String moveOn() {
    return done(
        recruitment.move(
            region.getId(), id, getRow().getFollowing().orElseThrow(), Optional.empty()),
        "host.moved");
  }

  /** Says where it lies. */
  public String locate() {
    return done(
        recruitment.locate(
            region.getId(), id, Optional.ofNullable(partnerRegionId), Typed.shown(point)),
        "host.located");
  }

  private String done(Outcome<Long> outcome, String told) {
    detail = null;
    return answers.goOn(outcome, told, "/host/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** Everything known of it. */
  public HostDetail getDetail() {
    if (detail == null) {
      detail = recruitment.detail(region.getId(), id);
    }
    return detail;
  }

  /** The host. */
  public HostRow getRow() {
    return getDetail().row();
  }

  /** What a note can tell of. */
  public NoteKind[] getNoteKinds() {
    return NoteKind.values();
  }

  /** Stages it is not at. */
  public List<HostStage> getOtherStages() {
    return Stream.of(HostStage.values()).filter(each -> each != getRow().stage()).toList();
  }

  /** Who can do the next step. */
  public List<Recruiter> getRecruiters() {
    return recruitment.recruiters(region.getId());
  }

  /** Where it can lie. */
  public List<PartnerRegionRow> getPartners() {
    return partners.all(region.getId());
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("HOST", getRow().id());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public NoteKind getNoteKind() {
    return noteKind;
  }

  public void setNoteKind(NoteKind noteKind) {
    this.noteKind = noteKind;
  }

  public LocalDate getNoteDay() {
    return noteDay;
  }

  public void setNoteDay(LocalDate noteDay) {
    this.noteDay = noteDay;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getNextStep() {
    return nextStep;
  }

  public void setNextStep(String nextStep) {
    this.nextStep = nextStep;
  }

  public LocalDate getNextStepOn() {
    return nextStepOn;
  }

  public void setNextStepOn(LocalDate nextStepOn) {
    this.nextStepOn = nextStepOn;
  }

  public Long getAssigneeId() {
    return assigneeId;
  }

  public void setAssigneeId(Long assigneeId) {
    this.assigneeId = assigneeId;
  }

  public HostStage getStage() {
    return stage;
  }

  public void setStage(HostStage stage) {
    this.stage = stage;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
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
