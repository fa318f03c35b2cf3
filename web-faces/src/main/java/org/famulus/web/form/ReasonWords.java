package org.famulus.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** Turns reasons into lines for people, with the rule's wording and sources behind them. */
@Named("reasonWords")
@RequestScoped
public class ReasonWords {

  @Inject private PageTexts texts;
  @Inject private RegionContext region;
  @Inject private Regions regions;

  /** The reasons as lines. */
  public List<ReasonLine> lines(Collection<Reason> reasons) {
    return reasons.stream().map(this::line).toList();
  }

  /** One reason as a line. */
  public ReasonLine line(Reason reason) {
    String ruleId = reason.ruleId().orElse("");
    List<String> sources = rule(ruleId).map(RegionRule::sources).orElse(List.of());
    return new ReasonLine(
        ruleId,
        reason.effect().name(),
        texts.of(reason.text()),
        ruleId.isEmpty() ? "" : texts.get("rule." + ruleId),
        sources,
        reason.waivable());
  }

  private Optional<RegionRule> rule(String ruleId) {
    return regions
        .find(region.getId())
        .flatMap(plugin -> plugin.rules().stream().filter(r -> r.id().equals(ruleId)).findFirst());
  }
}
