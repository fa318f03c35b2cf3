package org.famulus.core.startup;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what stands in {@code season.json} under a key. */
final class SeasonJson {

  private SeasonJson() {}

  static Optional<String> text(JsonObject json, String key) {
    return Optional.ofNullable(json.getString(key, null));
  }

  static LocalDate day(JsonObject json, String key) {
    return LocalDate.parse(json.getString(key));
  }

  static Optional<LocalDate> someDay(JsonObject json, String key) {
    return text(json, key).map(LocalDate::parse);
  }

  static List<JsonObject> objects(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
  }

  static Optional<JsonObject> object(JsonObject json, String key) {
    return Optional.ofNullable(json.getJsonObject(key));
  }

  static Set<String> codes(JsonObject json, String key) {
    return json.containsKey(key)
        ? json.getJsonArray(key).getValuesAs(JsonString::getString).stream()
            .collect(Collectors.toSet())
        : Set.of();
  }

  static List<String> list(JsonObject json, String key) {
    return json.getJsonArray(key).getValuesAs(JsonString::getString);
  }

  static BigDecimal amount(JsonObject json, String key) {
    return new BigDecimal(json.getString(key, "0"));
  }

  /** Amounts of money by what they are for. */
  static Map<String, BigDecimal> amounts(JsonObject json, String key) {
    JsonObject amounts = json.getJsonObject(key);
    return amounts.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), each -> amount(amounts, each)));
  }

  /** Words by two-letter language. */
  static Map<String, String> words(JsonObject json, String key) {
    return json.containsKey(key)
        ? json.getJsonObject(key).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, each -> ((JsonString) each.getValue()).getString()))
        : Map.of();
  }
}
