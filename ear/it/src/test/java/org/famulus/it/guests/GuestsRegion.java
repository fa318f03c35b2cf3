package org.famulus.it.guests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;

/** A programme that puts guests up and asks them how they liked it. */
@ApplicationScoped
public class GuestsRegion implements RegionPlugin {

  /** Its id. */
  public static final String ID = "guests";

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
    return "org.famulus.it.guests.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return RegionCatalogue.empty(ZoneId.of("Europe/Oslo"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/it/guests/migration");
  }

  @Override
  public List<PersonalTable> personalTables() {
    return List.of(
        new PersonalTable(
            "guests_stay",
            "guest_id",
            List.of("town"),
            Map.of("id", "guests.withheld.number", "warden_note", "guests.withheld.warden"),
            Erasure.DELETE_ROW),
        new PersonalTable(
            "guests_opinion",
            "person_id",
            List.of("words"),
            Map.of("id", "guests.withheld.number", "stars", "guests.withheld.figures"),
            Erasure.CLEAR_COLUMNS));
  }
}
