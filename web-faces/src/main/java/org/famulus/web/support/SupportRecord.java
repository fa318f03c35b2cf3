package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.CheckForm;
import org.famulus.core.support.CostLine;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportDecisions;
import org.famulus.core.support.SupportDetail;
import org.famulus.web.form.Answers;
import org.famulus.web.form.ReasonLine;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A claim: where it stands, who acts next, and what the viewer can do about it. */
@Named
@ViewScoped
public class SupportRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private Regions regions;
  @Inject private SupportClaims claims;
  @Inject private SupportClaiming claiming;
  @Inject private SupportDecisions decisions;

  private Long id;
  private Integer distanceKm;
  private final Map<String, String> granted = new HashMap<>();
  private String note;
  private String backReason;
  private String refuseReason;
  private String command = "";
  private transient SupportDetail detail;

  /** Proposes to leave all that is asked for. */
  public void open() {
    distanceKm = getDetail().row().distanceKm();
    // The claim may be older than a kind of cost the programme knows today.
    getKinds().forEach(kind -> granted.put(kind, "0"));
    for (CostLine cost : getDetail().row().costs()) {
      granted.put(
          cost.kind(), TypedAmount.shown(cost.claimed(), reader.language()));
    }
  }

  /** The claim. */
  public SupportDetail getDetail() {
    if (detail == null) {
      detail = claims.detail(region.getId(), id);
    }
    return detail;
  }

  /** Key of the sentence that says who acts next: the reader herself, if she can. */
  public String getNext() {
    String next = "support.next." + getDetail().row().state();
    boolean hers =
        switch (getDetail().row().state()) {
          case DRAFT -> getDetail().own();
          case SUBMITTED -> getDetail().checking();
          case CHECKED -> getDetail().approving();
          case APPROVED, PAID, REFUSED, WITHDRAWN -> false;
        };
    return hers ? next + ".you" : next;
  }

  /** Kinds of costs the programme knows. */
  public List<String> getKinds() {
    return regions.get(region.getId()).catalogue().costs();
  }

  /** Whether something is asked for a kind of cost. */
  public boolean isAsked(String kind) {
    return getDetail().row().asked().stream().anyMatch(cost -> cost.kind().equals(kind));
  }

  /** Somebody has looked at everything. */
  public String check() {
    Map<String, BigDecimal> left = new HashMap<>();
    granted.forEach((kind, typed) -> left.put(kind, TypedAmount.of(typed)));
    return done(
        "check",
        decisions.check(
            region.getId(),
            id,
            version(),
            new CheckForm(distanceKm == null ? 0 : distanceKm, left, note)),
        "support.checked");
  }

  /** Somebody else agrees. */
  public String approve() {
    return done(
        "approve",
        decisions.approve(region.getId(), id, version(), answers.writtenReasons()),
        "support.approved");
  }

  /** The student has to put something right. */
  public String sendBack() {
    return done(
        "other",
        decisions.sendBack(region.getId(), id, version(), backReason),
        "support.sent-back");
  }

  /** It is not supported. */
  public String refuse() {
    return done(
        "other",
        decisions.refuse(region.getId(), id, version(), refuseReason),
        "support.refused");
  }

  /** The student takes it back. */
  public String withdraw() {
    return done(
        "other", claiming.withdraw(region.getId(), id, version()), "support.withdrawn");
  }

  /** Why a command was refused, to be shown at the form that gave it. */
  public List<ReasonLine> reasonsOf(String which) {
    return command.equals(which) ? answers.getReasons() : List.of();
  }

  /** What was done about it; for who decides. */
  public List<TimelineEntry> getTimeline() {
    return claims.timeline(region.getId(), id);
  }

  private long version() {
    return answers.versionOr(getDetail().row().version());
  }

  private String done(String which, Outcome<Long> outcome, String told) {
    detail = null;
    command = which;
    return answers.goOn(outcome, told, "/support/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** What is left of each kind of cost. */
  public Map<String, String> getGranted() {
    return granted;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Integer getDistanceKm() {
    return distanceKm;
  }

  public void setDistanceKm(Integer distanceKm) {
    this.distanceKm = distanceKm;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getBackReason() {
    return backReason;
  }

  public void setBackReason(String backReason) {
    this.backReason = backReason;
  }

  public String getRefuseReason() {
    return refuseReason;
  }

  public void setRefuseReason(String refuseReason) {
    this.refuseReason = refuseReason;
  }
}
