package org.famulus.region.testkit;

import java.util.List;
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
}
