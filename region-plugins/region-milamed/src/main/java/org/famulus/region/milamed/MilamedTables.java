package org.famulus.region.milamed;

import java.util.List;
import java.util.Map;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;

/** The programme's tables about people: she gets everything that is kept, and nothing outlives her. */
final class MilamedTables {

  private static final String NUMBER = "milamed.withheld.number";
  private static final String VERSION = "milamed.withheld.version";
  private static final String PLACEMENT = "milamed.withheld.placement";

  /** The declarations. */
  static final List<PersonalTable> ALL =
      List.of(
          new PersonalTable(
              "milamed_study",
              "person_id",
              List.of("university", "m1_passed_on", "m2_registered_on", "m2_passed_on", "checked"),
              Map.of("id", NUMBER, "version", VERSION),
              Erasure.DELETE_ROW),
          new PersonalTable(
              "milamed_leave",
              "person_id",
              List.of("kind", "first_day", "last_day"),
              Map.of("id", NUMBER),
              Erasure.DELETE_ROW),
          new PersonalTable(
              "milamed_part",
              "person_id",
              List.of(
                  "kind",
                  "place",
                  "site_type",
                  "marks",
                  "first_day",
                  "last_day",
                  "days",
                  "bucket",
                  "counted",
                  "counted_free"),
              Map.of("id", NUMBER, "version", VERSION, "placement_id", PLACEMENT),
              Erasure.DELETE_ROW),
          new PersonalTable(
              "milamed_absence",
              "person_id",
              List.of("first_day", "last_day", "half", "days"),
              Map.of("id", NUMBER, "tertial_id", "milamed.withheld.tertial"),
              Erasure.DELETE_ROW),
          new PersonalTable(
              "milamed_tertial",
              "person_id",
              List.of("field", "place", "first_day", "last_day", "split"),
              Map.of("id", NUMBER, "placement_id", PLACEMENT),
              Erasure.DELETE_ROW));

  private MilamedTables() {}
}
