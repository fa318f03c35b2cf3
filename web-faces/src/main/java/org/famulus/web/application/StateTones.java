package org.famulus.web.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.eligibility.Checklist;

/** Tones of status chips, the same on every page. */
@Named
@ApplicationScoped
public class StateTones {

  /** Tone of an application's state. */
  public String of(ApplicationState state) {
    return switch (state) {
      case ELIGIBLE, ADMITTED -> "ok";
      case SUBMITTED, HELD -> "wait";
      case REJECTED -> "problem";
      case DRAFT, WITHDRAWN, DECLINED -> "info";
    };
  }

  /** Tone of a rule's answer. */
  public String ofResult(Checklist.Result result) {
    return switch (result) {
      case KEPT -> "ok";
      case PARTLY -> "wait";
      case BROKEN -> "problem";
      case NOT_APPLICABLE -> "info";
    };
  }
}
