package org.famulus.web.replan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.replan.Consent;
import org.famulus.core.replan.ReplanConsents;
import org.famulus.core.replan.ReplanDetail;
import org.famulus.core.replan.ReplanPublication;
import org.famulus.core.replan.ReplanState;
import org.famulus.core.replan.Replans;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** A plan: who moves and why, what they say, and its being carried out. */
@Named
@ViewScoped
public class ReplanRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Replans replans;
  @Inject private ReplanConsents consents;
  @Inject private ReplanPublication publication;

  private long id;
  private transient ReplanDetail detail;

  /** The plan. */
  public ReplanDetail getDetail() {
    if (detail == null) {
      detail = replans.detail(region.getId(), id);
    }
    return detail;
  }

  /** Mails those who would move and have not been asked. */
  public String ask() {
    return answered(consents.ask(region.getId(), id), "replan.asked");
  }

  /** Enters what a student has said. */
  public String answer(long move, boolean agrees) {
    return answered(consents.answer(region.getId(), move, agrees), "replan.answered");
  }

  /** Carries the plan out. */
  public String publish() {
    return answered(publication.publish(region.getId(), id), "replan.published");
  }

  /** Puts the plan aside. */
  public String discard() {
    return answered(replans.discard(region.getId(), id), "replan.put-aside");
  }

  private String answered(Outcome<Long> outcome, String told) {
    detail = null;
    return answers.goOn(outcome, told, "/replan/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** How a plan's state is coloured. */
  public String tone(ReplanState state) {
    return switch (state) {
      case PROPOSED, ASKING -> "wait";
      case PUBLISHED -> "ok";
      case DISCARDED -> "info";
    };
  }

  /** How an answer is coloured. */
  public String toneOf(Consent consent) {
    return switch (consent) {
      case NOT_ASKED -> "info";
      case ASKED -> "wait";
      case AGREED -> "ok";
      case REFUSED -> "problem";
    };
  }

  /** Id of the plan. */
  public long getId() {
    return id;
  }

  /** Id of the plan. */
  public void setId(long id) {
    this.id = id;
  }
}
