package org.famulus.region.milamed.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.account.MilamedLeave;
import org.famulus.region.milamed.account.MilamedParts;
import org.famulus.region.milamed.account.MilamedStudies;
import org.famulus.region.milamed.account.PartForm;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.PageAnswers;

/** What the coordination does with the parts of a student's account. */
@Named("milamedPart")
@ViewScoped
public class MilamedPartPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageAnswers answers;
  @Inject private MilamedAccountPage account;
  @Inject private MilamedParts parts;
  @Inject private MilamedStudies studies;

  private String kind;
  private String place;
  private String siteType;
  private Set<String> marks = new HashSet<>();
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Bucket bucket;
  private Bucket newBucket;
  private MilamedLeave.Kind leaveKind;
  private LocalDate leaveFrom;
  private LocalDate leaveTo;
  private boolean recording;
  private boolean noting;

  /** Kinds that are counted. */
  public List<String> getKinds() {
    return List.of(Kinds.FAMULATUR, Kinds.NURSING);
  }

  /** Types of places. */
  public List<String> getSiteTypes() {
    return List.of(HostFacts.PRACTICE, HostFacts.HOSPITAL, HostFacts.OTHER);
  }

  /** What can be noted about a place elsewhere. */
  public List<String> getMarkChoices() {
    return List.of(Marks.GP_CARE, Marks.REHABILITATION);
  }

  /** What days can count for. */
  public Bucket[] getBuckets() {
    return Bucket.values();
  }

  /** Why days can count although there are lectures. */
  public MilamedLeave.Kind[] getLeaveKinds() {
    return MilamedLeave.Kind.values();
  }

  /** Records a part done elsewhere. */
  public String record() {
    recording = true;
    PartForm form =
        new PartForm(
            kind, place, siteType, marks, firstDay, lastDay, Optional.ofNullable(bucket));
    return after(
        parts.record(account.getPerson(), form, answers.writtenReasons()),
        "milamed.parts.recorded");
  }

  /** Counts a part anew. */
  public String recount(long part) {
    return after(
        parts.count(
            account.getPerson(), part, Optional.ofNullable(newBucket), answers.writtenReasons()),
        "milamed.parts.recounted");
  }

  /** Takes a part back. */
  public String remove(long part) {
    return after(parts.remove(account.getPerson(), part), "milamed.parts.removed");
  }

  /** Notes days that count although there are lectures. */
  public String addLeave() {
    noting = true;
    return after(
        studies.addLeave(account.getPerson(), leaveKind, leaveFrom, leaveTo),
        "milamed.study.saved");
  }

  /** Takes such days back. */
  public String removeLeave(long leave) {
    return after(studies.removeLeave(account.getPerson(), leave), "milamed.parts.removed");
  }

  /** Whether a part is being recorded, and its form stays open. */
  public boolean isRecording() {
    return recording;
  }

  /** Whether days are being noted, and their form stays open. */
  public boolean isNoting() {
    return noting;
  }

  private String after(CommandOutcome outcome, String told) {
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told);
    return MilamedAddress.account(account.getPerson());
  }

  /** Kind. */
  public String getKind() {
    return kind;
  }

  /** Kind. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Where it was. */
  public String getPlace() {
    return place;
  }

  /** Where it was. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Type of the place. */
  public String getSiteType() {
    return siteType;
  }

  /** Type of the place. */
  public void setSiteType(String siteType) {
    this.siteType = siteType;
  }

  /** What is to be noted about the place. */
  public Set<String> getMarks() {
    return marks;
  }

  /** What is to be noted about the place. */
  public void setMarks(Set<String> marks) {
    this.marks = marks;
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

  /** What it shall count for. */
  public Bucket getBucket() {
    return bucket;
  }

  /** What it shall count for. */
  public void setBucket(Bucket bucket) {
    this.bucket = bucket;
  }

  /** What a part shall count for from now on. */
  public Bucket getNewBucket() {
    return newBucket;
  }

  /** What a part shall count for from now on. */
  public void setNewBucket(Bucket newBucket) {
    this.newBucket = newBucket;
  }

  /** Why days count although there are lectures. */
  public MilamedLeave.Kind getLeaveKind() {
    return leaveKind;
  }

  /** Why days count although there are lectures. */
  public void setLeaveKind(MilamedLeave.Kind leaveKind) {
    this.leaveKind = leaveKind;
  }

  /** First of these days. */
  public LocalDate getLeaveFrom() {
    return leaveFrom;
  }

  /** First of these days. */
  public void setLeaveFrom(LocalDate leaveFrom) {
    this.leaveFrom = leaveFrom;
  }

  /** Last of these days. */
  public LocalDate getLeaveTo() {
    return leaveTo;
  }

  /** Last of these days. */
  public void setLeaveTo(LocalDate leaveTo) {
    this.leaveTo = leaveTo;
  }
}
