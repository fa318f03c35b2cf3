package org.famulus.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.famulus.core.region.ParameterEntry;
import org.famulus.core.region.RuleEntry;
import org.famulus.core.region.RulePages;
import org.famulus.region.spi.rule.Moment;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** The rule book: every rule with source, moments, effects and the values of its parameters. */
@Named
@RequestScoped
public class RuleBookPage {

  /** Rules about who sees what. They belong to access and hold in every programme. */
  private static final List<String> VISIBILITY =
      List.of(
          "rules.visibility.unit-no-applicants",
          "rules.visibility.university-own",
          "rules.visibility.student-own",
          "rules.visibility.observer-no-people",
          "rules.visibility.region",
          "rules.visibility.administrator");

  @Inject private RulePages pages;
  @Inject private RegionContext region;
  @Inject private ParameterWords words;
  @Inject private PageTexts texts;

  private List<RuleEntry> rules;
  private List<ParameterEntry> parameters;

  /** The rules. */
  public List<RuleEntry> getRules() {
    if (rules == null) {
      rules = pages.rules(region.getId());
    }
    return rules;
  }

  /** The programme's own parameters. */
  public List<ParameterEntry> getParameters() {
    if (parameters == null) {
      parameters = pages.parameters(region.getId());
    }
    return parameters;
  }

  /** Keys of the rules about who sees what. */
  public List<String> getVisibility() {
    return VISIBILITY;
  }

  /** The moments of a rule as words, in order. */
  public List<String> moments(RuleEntry rule) {
    return rule.moments().stream()
        .sorted(Comparator.comparing(Moment::toString))
        .map(this::moment)
        .toList();
  }

  /** The effects of a rule as words, strongest first. */
  public List<String> effects(RuleEntry rule) {
    return rule.effects().stream()
        .sorted()
        .map(effect -> texts.get("reason.effect." + effect))
        .toList();
  }

  /** A value as people read it. */
  public String value(ParameterEntry parameter, String value) {
    return words.value(parameter.type(), value);
  }

  private String moment(Moment moment) {
    String key = "moment." + moment.subject() + "." + moment.action();
    return texts.containsKey(key) ? texts.get(key) : moment.toString();
  }
}
