package org.famulus.core.blockplan;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.famulus.core.blockplan.OpenBlockAnswer.Obstacle;

/** The blocks of a student as one row stores them. */
final class PlannedBlocks {

  private PlannedBlocks() {}

  static String write(List<PlannedBlock> blocks, List<OpenBlockAnswer> open) {
    JsonArrayBuilder placed = Json.createArrayBuilder();
    for (PlannedBlock block : blocks) {
      placed.add(
          Json.createObjectBuilder()
              .add("subject", block.subject())
              .add("site", block.site())
              .add("periods", Json.createArrayBuilder(block.periods()))
              .add("rank", block.rank()));
    }
    JsonArrayBuilder waiting = Json.createArrayBuilder();
    for (OpenBlockAnswer answer : open) {
      JsonArrayBuilder obstacles = Json.createArrayBuilder();
      for (Obstacle obstacle : answer.obstacles()) {
        obstacles.add(
            Json.createObjectBuilder()
                .add("site", obstacle.site())
                .add("period", obstacle.period())
                .add("rank", obstacle.rank())
                .add("reason", obstacle.reason())
                .add("rule", obstacle.rule()));
      }
      waiting.add(
          Json.createObjectBuilder()
              .add("subject", answer.subject())
              .add("obstacles", obstacles)
              .add("more", answer.more()));
    }
    return Json.createObjectBuilder().add("placed", placed).add("open", waiting).build().toString();
  }

  static PlannedStudent read(String student, String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      JsonObject json = reader.readObject();
      return new PlannedStudent(
          student,
          objects(json.getJsonArray("placed")).stream().map(PlannedBlocks::block).toList(),
          objects(json.getJsonArray("open")).stream().map(PlannedBlocks::answer).toList());
    }
  }

  private static PlannedBlock block(JsonObject json) {
    return new PlannedBlock(
        json.getString("subject"),
        json.getString("site"),
        json.getJsonArray("periods").getValuesAs(JsonString::getString),
        json.getInt("rank"));
  }

  private static OpenBlockAnswer answer(JsonObject json) {
    return new OpenBlockAnswer(
        json.getString("subject"),
        objects(json.getJsonArray("obstacles")).stream()
            .map(
                each ->
                    new Obstacle(
                        each.getString("site"),
                        each.getString("period"),
                        each.getInt("rank"),
                        each.getString("reason"),
                        each.getBoolean("rule")))
            .toList(),
        json.getInt("more"));
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }
}
