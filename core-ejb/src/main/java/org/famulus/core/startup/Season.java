package org.famulus.core.startup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallForm;
import org.famulus.core.call.Closure;

/**
 * A first season as its folder describes it in {@code season.json}: where units are, which files to
 * import, which calls to plan and publish, what else to publish, and who may sign in.
 *
 * @param regionId the region
 * @param providers bodies with their sites
 * @param before files imported before the calls
 * @param calls calls, each published, with the files that belong to it
 * @param publications documents and events
 * @param accounts file with accounts, if there is one
 */
record Season(
    String regionId,
    List<Provider> providers,
    List<SeasonFile> before,
    List<SeasonCall> calls,
    List<SeasonPublications.Publication> publications,
    Optional<Path> accounts) {

  /** A body that runs sites. */
  record Provider(String name, String country, List<Site> sites) {}

  /** A site of a body. */
  record Site(String name, String city) {}

  /** A file to import. */
  record SeasonFile(String kind, Path path) {}

  /** A call with the files imported into it. */
  record SeasonCall(CallForm form, List<SeasonFile> files) {}

  /**
   * Reads the folder's {@code season.json}.
   *
   * @throws RefusedStartException if it is missing or not understood
   */
  static Season read(Path folder) {
    Path file = folder.resolve("season.json");
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      JsonObject json = reader.readObject();
      return new Season(
          json.getString("region"),
          objects(json, "providers").stream().map(Season::provider).toList(),
          files(json, "before", folder),
          objects(json, "calls").stream().map(call -> call(call, folder)).toList(),
          objects(json, "publications").stream()
              .map(SeasonPublications.Publication::of)
              .toList(),
          Optional.ofNullable(json.getString("accounts", null)).map(folder::resolve));
    } catch (IOException | JsonException | DateTimeException | NullPointerException unreadable) {
      throw new RefusedStartException(
          "The season file " + file.getFileName() + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }

  private static Provider provider(JsonObject json) {
    return new Provider(
        json.getString("name"),
        json.getString("country"),
        objects(json, "sites").stream()
            .map(site -> new Site(site.getString("name"), site.getString("city")))
            .toList());
  }

  private static SeasonCall call(JsonObject json, Path folder) {
    CallDates dates =
        new CallDates(
            day(json, "termFirstDay"),
            day(json, "termLastDay"),
            day(json, "nominationsFrom"),
            day(json, "nominationsTo"),
            day(json, "opensOn"),
            day(json, "closesOn"),
            json.containsKey("resultsOn")
                ? Optional.of(day(json, "resultsOn"))
                : Optional.empty());
    List<Closure> closures =
        objects(json, "closures").stream()
            .map(c -> new Closure(c.getString("name"), day(c, "firstDay"), day(c, "lastDay")))
            .toList();
    return new SeasonCall(
        new CallForm(
            json.getString("title"),
            json.getString("kind"),
            Optional.ofNullable(json.getString("text", null)),
            dates,
            closures),
        files(json, "files", folder));
  }

  private static List<SeasonFile> files(JsonObject json, String key, Path folder) {
    return objects(json, key).stream()
        .map(f -> new SeasonFile(f.getString("kind"), folder.resolve(f.getString("file"))))
        .toList();
  }

  private static List<JsonObject> objects(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonObject.class) : List.of();
  }

  private static LocalDate day(JsonObject json, String key) {
    return LocalDate.parse(json.getString(key));
  }
}
