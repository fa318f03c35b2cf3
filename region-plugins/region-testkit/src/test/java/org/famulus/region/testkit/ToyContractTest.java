package org.famulus.region.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.testkit.toy.ToyRegion;

/** The toy region keeps the contract, so the contract can be kept. */
class ToyContractTest extends RegionContract {

  @Override
  protected RegionPlugin region() {
    return new ToyRegion();
  }

  @Override
  protected List<RuleSample> samples() {
    return ToySamples.ALL;
  }

  @Override
  protected Map<String, String> tablesWithoutPeople() {
    return Map.of("toy_box", "toys", "toy_picture", "pictures of toys");
  }

  @Override
  protected Map<CommonCase, CommonAnswer> commonCases() {
    return Arrays.stream(CommonCase.values())
        .collect(
            Collectors.toMap(
                Function.identity(), each -> CommonAnswer.notRefused("toys are not placed")));
  }
}
