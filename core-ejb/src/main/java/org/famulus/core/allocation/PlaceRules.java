package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;

/** Opens a programme's rules about places for applicants, for a command of today. */
@ApplicationScoped
public class PlaceRules {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;

  /** The rules for a command of the faculty. */
  public AllotmentRules ofFaculty(String regionId) {
    return of(regionId, CommandedBy.FACULTY);
  }

  /** The rules for a command. */
  public AllotmentRules of(String regionId, CommandedBy commandedBy) {
    return new AllotmentRules(
        rules.open(regionId),
        regions.get(regionId).catalogue(),
        regions.today(regionId, clock),
        commandedBy);
  }
}
