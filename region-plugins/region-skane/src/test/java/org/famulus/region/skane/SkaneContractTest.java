package org.famulus.region.skane;


import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RegionContract;
import org.famulus.region.testkit.RuleSample;

/** Region Skåne keeps what every region promises. */
class SkaneContractTest extends RegionContract {

  private static final String PLACE_NAME = "the name of the place";
  private static final String MONTH = "German and English call the month the same";

  @Override
  protected RegionPlugin region() {
    return new SkaneRegion();
  }

  @Override
  protected List<RuleSample> samples() {
    return SkaneSamples.all();
  }

  @Override
  protected Map<String, String> rulesNeverKept() {
    return Map.of("SKA-R10", "it is asked only when somebody is about to edit a decision");
  }

  @Override
  protected Map<String, String> sameAsEnglish() {
    return Map.of(
        "de.region.shortName", PLACE_NAME,
        "sv.region.shortName", PLACE_NAME,
        "nb.region.shortName", PLACE_NAME,
        "de.skane.month.4", MONTH,
        "de.skane.month.8", MONTH,
        "de.skane.month.9", MONTH,
        "de.skane.month.11", MONTH);
  }

  @Override
  protected Map<String, String> usedElsewhere() {
    // A rule joins the month's number to the key, whichever month the parameter names.
    return IntStream.rangeClosed(1, 12)
        .boxed()
        .collect(Collectors.toMap(month -> "skane.month." + month, month -> "SKA-R02"));
  }

  @Override
  protected Map<CommonCase, CommonAnswer> commonCases() {
    return SkaneSamples.common();
  }
}
