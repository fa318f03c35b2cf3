package org.famulus.region.archetype;

import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.util.List;
import java.util.Map;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RegionContract;
import org.famulus.region.testkit.RuleSample;

/** The programme Archetype keeps what every region promises. */
class ArchetypeContractTest extends RegionContract {

  /** An application to a call that is open from 1 to 15 October 2026. */
  private static final ApplicationFacts APPLICATION = application().facts();

  private static final RuleSample ON_THE_LAST_DAY =
      RuleSample.kept("ARC-R01", Moment.APPLICATION_SUBMIT, "2026-10-15", APPLICATION);

  private static final RuleSample A_DAY_LATE =
      RuleSample.broken(
          "ARC-R01", Effect.BLOCK, Moment.APPLICATION_SUBMIT, "2026-10-16", APPLICATION);

  @Override
  protected RegionPlugin region() {
    return new ArchetypeRegion();
  }

  @Override
  protected List<RuleSample> samples() {
    return List.of(
        ON_THE_LAST_DAY,
        A_DAY_LATE,
        RuleSample.kept(
            "ARC-R02", Moment.INTEREST_SUBMIT, "2026-03-02", interest().places(4).facts()),
        RuleSample.broken(
            "ARC-R02",
            Effect.WARN,
            Moment.INTEREST_SUBMIT,
            "2026-03-02",
            interest().places(5).facts()));
  }

  @Override
  protected Map<CommonCase, CommonAnswer> commonCases() {
    return Map.of(
        CommonCase.LAST_DAY_OF_WINDOW,
        CommonAnswer.refused(A_DAY_LATE, ON_THE_LAST_DAY),
        CommonCase.NO_CAPACITY,
        CommonAnswer.notRefused("the core counts places; the programme adds nothing to it"),
        CommonCase.LEAP_DAY,
        CommonAnswer.notRefused("no rule of the programme counts days"),
        CommonCase.AGREEMENT_ENDS_MIDWAY,
        CommonAnswer.notRefused("the programme asks for no agreement yet"),
        CommonCase.SIGNED_A_DAY_EARLY,
        CommonAnswer.notRefused("the programme has no certificate yet"),
        CommonCase.EXPIRED_ON_FIRST_DAY,
        CommonAnswer.notRefused("the programme demands no test yet"));
  }

  @Override
  protected Map<String, String> tablesWithoutPeople() {
    return Map.of("archetype_lodging", "houses, not who stays in them");
  }

  @Override
  protected Map<String, String> sameAsEnglish() {
    String name = "the programme's name";
    return Map.of(
        "de.region.shortName", name, "sv.region.shortName", name, "nb.region.shortName", name);
  }
}
