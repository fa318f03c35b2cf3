package org.famulus.core.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;

/**
 * Changes, reasons and texts as they are stored: JSON with typed parameters, so that an old entry
 * still becomes a sentence in any reader's language.
 */
public final class AuditJson {

  private static final int COLUMN_LENGTH = 20_000;

  private AuditJson() {}

  /** The changes as stored; what would not fit the column is cut off as whole fields. */
  public static String ofChanges(List<FieldChange> changes) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    int length = 2;
    for (FieldChange change : changes) {
      JsonObject json =
          Json.createObjectBuilder()
              .add("field", change.field())
              .add("before", shorten(change.before()))
              .add("after", shorten(change.after()))
              .build();
      length += json.toString().length() + 1;
      if (length > COLUMN_LENGTH) {
        break;
      }
      array.add(json);
    }
    return array.build().toString();
  }

  /** The changes as they were stored. */
  public static List<FieldChange> changes(String stored) {
    List<FieldChange> changes = new ArrayList<>();
    if (stored != null) {
      try (JsonReader reader = Json.createReader(new StringReader(stored))) {
        for (JsonObject json : reader.readArray().getValuesAs(JsonObject.class)) {
          changes.add(
              new FieldChange(
                  json.getString("field"), json.getString("before"), json.getString("after")));
        }
      }
    }
    return changes;
  }

  /** Reasons as stored. */
  public static String ofReasons(List<Reason> reasons) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    int length = 2;
    for (Reason reason : reasons) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("effect", reason.effect().name())
              .add("text", json(reason.text()));
      reason.ruleId().ifPresent(rule -> json.add("rule", rule));
      JsonObject built = json.build();
      length += built.toString().length() + 1;
      if (length > COLUMN_LENGTH) {
        break;
      }
      array.add(built);
    }
    return array.build().toString();
  }

  /** Reasons as they were stored. */
  public static List<Reason> reasons(String stored) {
    List<Reason> reasons = new ArrayList<>();
    if (stored != null) {
      try (JsonReader reader = Json.createReader(new StringReader(stored))) {
        for (JsonObject json : reader.readArray().getValuesAs(JsonObject.class)) {
          reasons.add(
              new Reason(
                  Optional.ofNullable(json.getString("rule", null)),
                  Effect.valueOf(json.getString("effect")),
                  text(json.getJsonObject("text")),
                  Optional.empty(),
                  false));
        }
      }
    }
    return reasons;
  }

  /** A text as stored in a column of its own. */
  public static String ofText(Text text) {
    return json(text).toString();
  }

  /** A text as it was stored in a column of its own. */
  public static Text text(String stored) {
    try (JsonReader reader = Json.createReader(new StringReader(stored))) {
      return text(reader.readObject());
    }
  }

  private static JsonObject json(Text text) {
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    for (Object parameter : text.parameters()) {
      JsonObjectBuilder json = Json.createObjectBuilder();
      if (parameter instanceof Text inner) {
        json.add("text", json(inner));
      } else if (parameter instanceof LocalDate day) {
        json.add("day", day.toString());
      } else if (parameter instanceof Number number) {
        json.add("number", new BigDecimal(number.toString()));
      } else {
        json.add("word", parameter.toString());
      }
      parameters.add(json);
    }
    return Json.createObjectBuilder().add("key", text.key()).add("with", parameters).build();
  }

  private static Text text(JsonObject json) {
    List<Object> parameters = new ArrayList<>();
    for (JsonObject parameter : json.getJsonArray("with").getValuesAs(JsonObject.class)) {
      parameters.add(parameter(parameter));
    }
    return new Text(json.getString("key"), parameters);
  }

  private static Object parameter(JsonObject json) {
    if (json.containsKey("text")) {
      return text(json.getJsonObject("text"));
    }
    if (json.containsKey("day")) {
      return LocalDate.parse(json.getString("day"));
    }
    if (json.get("number") != null && json.get("number").getValueType() == JsonValue.ValueType.NUMBER) {
      return json.getJsonNumber("number").bigDecimalValue();
    }
    return json.getString("word");
  }

  private static String shorten(String value) {
    return value.length() <= 1_000 ? value : value.substring(0, 999) + "…";
  }
}
