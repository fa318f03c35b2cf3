package org.famulus.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.region.ParameterEntry;
import org.famulus.core.region.RuleEntry;
import org.famulus.core.region.RulePages;
import org.famulus.region.spi.rule.Moment;
import org.famulus.web.rules.ParameterWords;
import org.famulus.web.shell.RegionContext;

/** What a claim is held against when it is handed in, so that nobody collects receipts in vain. */
@Named
@RequestScoped
public class SupportConditions {

  @Inject private RegionContext region;
  @Inject private RulePages pages;
  @Inject private ParameterWords words;

  private List<RuleEntry> rules;

  /** The programme's rules about handing a claim in. */
  public List<RuleEntry> getRules() {
    if (rules == null) {
      rules =
          pages.rules(region.getId()).stream()
              .filter(rule -> rule.moments().contains(Moment.SUPPORT_SUBMIT))
              .toList();
    }
    return rules;
  }

  /** What a parameter is today, as people read it. */
  public String today(ParameterEntry parameter) {
    return words.value(parameter.type(), parameter.today());
  }
}
