package org.famulus.region.archetype;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;

/** What exists in the programme Archetype. */
final class ArchetypeCatalogue {

  /** The catalogue. */
  static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneId.of("Europe/Berlin"),
          Set.of(Step.INTEREST, Step.CALL, Step.APPLICATION),
          List.of(new PlacementKind("ELECTIVE", new LengthRule(4, Unit.CALENDAR_WEEKS))),
          List.of("general_practice", "internal_medicine"),
          List.of("COOPERATION"),
          List.of(),
          List.of(),
          3,
          List.of(),
          List.of());

  private ArchetypeCatalogue() {}
}
