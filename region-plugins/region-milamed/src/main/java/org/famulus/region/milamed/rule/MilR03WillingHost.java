package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R03: an offer names a supervising physician of its field, its host has signed that it is willing
 * for as long as the window is open, and the host is a practice or a hospital.
 */
public final class MilR03WillingHost implements RegionRule {

  @Override
  public String id() {
    return "MIL-R03";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-S10", "MIL-S15");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.HOST_OFFER_PUBLISH);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    HostOfferFacts offer = context.subject(HostOfferFacts.class);
    HostFacts host = offer.host();
    boolean site =
        host.siteType().equals(HostFacts.PRACTICE) || host.siteType().equals(HostFacts.HOSPITAL);
    if (!site) {
      return Verdict.block("rule.MIL-R03.site");
    }
    if (host.physicians() == 0) {
      return Verdict.block("rule.MIL-R03.physician");
    }
    if (!host.fields().contains(offer.field())) {
      return Verdict.block("rule.MIL-R03.field", Text.of("field." + offer.field()));
    }
    return willing(host, offer.window(), context.today());
  }

  private static Verdict willing(HostFacts host, PeriodFacts window, LocalDate today) {
    if (host.willingSince().filter(day -> !day.isAfter(today)).isEmpty()) {
      return Verdict.block("rule.MIL-R03.willingness");
    }
    return host.willingUntil()
        .filter(day -> day.isBefore(window.lastDay()))
        .map(day -> Verdict.block("rule.MIL-R03.until", day, window.lastDay()))
        .orElseGet(Verdict::kept);
  }
}
