package org.famulus.core.allocation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.AuditJson;

/** Answers to wishes as a result stores them, so that they can be read in any language later. */
final class WishAnswers {

  private WishAnswers() {}

  static String write(List<WishAnswer> answers) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (WishAnswer answer : answers) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("rank", answer.rank())
              .add("kind", answer.kind().name())
              .add("reason", AuditJson.ofText(answer.reason()));
      answer.ruleId().ifPresent(rule -> json.add("rule", rule));
      array.add(json);
    }
    return array.build().toString();
  }

  static List<WishAnswer> read(String stored) {
    List<WishAnswer> answers = new ArrayList<>();
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      for (JsonObject json : reader.readArray().getValuesAs(JsonObject.class)) {
        answers.add(
            new WishAnswer(
                json.getInt("rank"),
                WishAnswer.Kind.valueOf(json.getString("kind")),
                Optional.ofNullable(json.getString("rule", null)),
                AuditJson.text(json.getString("reason"))));
      }
    }
    return answers;
  }
}
