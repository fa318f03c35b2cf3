package org.famulus.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.famulus.core.evaluation.SemesterText;
import org.famulus.web.shell.PageTexts;

/** Says a semester's code in words. */
@Named
@ApplicationScoped
public class SemesterWords {

  @Inject private PageTexts texts;

  /** The semester of a code. */
  public String of(String code) {
    return texts.of(SemesterText.of(code));
  }
}
