package org.famulus.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.famulus.region.spi.catalogue.Semester;
import org.famulus.web.shell.PageTexts;

/** Says a semester's code in words. */
@Named
@ApplicationScoped
public class SemesterWords {

  private static final int CENTURY = 100;

  @Inject private PageTexts texts;

  /** The semester of a code. */
  public String of(String code) {
    return Semester.ofCode(code)
        .map(
            semester ->
                texts.say(
                    semester.winter() ? "evaluation.winter" : "evaluation.summer",
                    Integer.toString(semester.year()),
                    String.format("%02d", (semester.year() + 1) % CENTURY)))
        .orElse(code);
  }
}
