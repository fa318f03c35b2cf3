package org.famulus.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.support.SupportState;

/** Tones of the chips of claims. */
@Named("supportTones")
@ApplicationScoped
public class SupportTones {

  /** Tone of where a claim stands. */
  public String of(SupportState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, CHECKED -> "wait";
      case APPROVED, PAID -> "ok";
      case REFUSED -> "problem";
      case WITHDRAWN -> "info";
    };
  }
}
