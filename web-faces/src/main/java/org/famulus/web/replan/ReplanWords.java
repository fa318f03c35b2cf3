package org.famulus.web.replan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.famulus.web.shell.ReaderLanguage;

/** Figures of plans as readers of the page's language write them. */
@Named
@RequestScoped
public class ReplanWords {

  @Inject private ReaderLanguage reader;

  /** A mean wish with one decimal; a dash if there is none. */
  public String mean(BigDecimal mean) {
    return mean == null ? "–" : String.format(reader.language().formatLocale(), "%.1f", mean);
  }
}
