package org.famulus.it.islands;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.BookingTerms;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.RegionRule;

/** A programme in which students book practices on islands and sign a guest book. */
@ApplicationScoped
public class IslandsRegion implements RegionPlugin {

  /** Its id. */
  public static final String ID = "islands";

  /** Days for an answer. */
  public static final int ANSWER_DAYS = 10;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.it.islands.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return new RegionCatalogue(
        ZoneId.of("Europe/Oslo"),
        Set.of(Step.BOOKING, Step.PLACEMENT, Step.COMPLETION),
        List.of(
            new PlacementKind("STAY", new LengthRule(10, Unit.CALENDAR_DAYS)),
            new PlacementKind("VISIT", new LengthRule(2, Unit.CALENDAR_DAYS))),
        List.of("general_practice", "emergency_medicine"),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(
            new Parameter(
                BookingTerms.ANSWER_DAYS,
                Parameter.Type.DAYS,
                Integer.toString(ANSWER_DAYS))));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/it/islands/migration");
  }

  @Override
  public List<PersonalTable> personalTables() {
    return List.of(
        new PersonalTable(
            "islands_stay",
            "guest_id",
            List.of("town"),
            Map.of("id", "islands.withheld.number", "warden_note", "islands.withheld.warden"),
            Erasure.DELETE_ROW),
        new PersonalTable(
            "islands_opinion",
            "person_id",
            List.of("words"),
            Map.of("id", "islands.withheld.number", "stars", "islands.withheld.figures"),
            Erasure.CLEAR_COLUMNS));
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(
        new IslR01Beds(), new IslR02Ferry(), new IslR03Words(), new IslR04Ticket(), new IslR05Storms());
  }
}
