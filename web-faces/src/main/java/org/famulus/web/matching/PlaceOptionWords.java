package org.famulus.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.famulus.core.matching.PlaceOption;
import org.famulus.web.shell.PageTexts;

/** Says of a place which of a student's wishes it meets. */
@Named
@RequestScoped
public class PlaceOptionWords {

  @Inject private PageTexts texts;

  /** The field of a place, and which of her wishes it is. */
  public String field(PlaceOption option) {
    return nth(texts.word("field", option.fit().offer().field()), option.fit().field());
  }

  /**
   * The partner region of a place, and which of her wishes it is; empty if it lies in none.
   *
   * @param names names of partner regions by their codes
   */
  public String partner(PlaceOption option, Map<String, String> names) {
    return option
        .fit()
        .offer()
        .partner()
        .map(code -> names.getOrDefault(code, code))
        .map(name -> nth(name, option.fit().partner()))
        .orElse("");
  }

  private String nth(String name, int position) {
    return position == 0 ? name : texts.say("matching.nth", name, position);
  }
}
