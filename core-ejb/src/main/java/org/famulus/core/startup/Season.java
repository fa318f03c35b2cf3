package org.famulus.core.startup;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallForm;
import org.famulus.core.call.Closure;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.person.PersonForm;

/**
 * A first season of one programme as its folder describes it in {@code season.json}: where units and
 * hosts are, which files to import, which calls to plan and publish, what is offered and booked, what
 * else to publish, and who may sign in.
 *
 * @param regionId the region
 * @param folder where its files lie
 * @param providers bodies with their sites
 * @param organisations universities, counties and what else has no file of its own
 * @param people people who come in no file
 * @param lands partner regions
 * @param before files imported before the calls
 * @param calls calls, each published, with the files that belong to it
 * @param publications what is told to people inside and outside
 * @param accounts file with accounts, if there is one
 * @param hosts what has happened with hosts
 * @param offers places they offer
 * @param bookings what is booked of them
 * @param placeWishes what students who found no place look for
 * @param past what has happened on earlier days
 */
record Season(
    String regionId,
    Path folder,
    List<Provider> providers,
    List<OrganisationForm> organisations,
    List<PersonForm> people,
    List<SeasonPartners.Land> lands,
    List<SeasonFile> before,
    List<SeasonCall> calls,
    List<SeasonPublications.Publication> publications,
    Optional<Path> accounts,
    List<SeasonHosts.Story> hosts,
    List<SeasonBookings.Offer> offers,
    List<SeasonBookings.Wish> bookings,
    List<SeasonPlaceWishes.Sought> placeWishes,
    SeasonPast past) {

  private static final String FILE = "season.json";

  /** A body that runs sites. */
  record Provider(String name, String country, List<Site> sites) {}

  /** A site of a body. */
  record Site(String name, String city) {}

  /** A file to import. */
  record SeasonFile(String kind, Path path) {}

  /** A call with the files imported into it. */
  record SeasonCall(CallForm form, List<SeasonFile> files) {}

  /**
   * Reads the seasons of a folder, one of each programme: its own, and those of the folders in it.
   *
   * @throws RefusedStartException if there is none, or one of them is not understood
   */
  static List<Season> all(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Season> all =
          Stream.concat(Stream.of(folder), inside.filter(Files::isDirectory).sorted())
              .filter(each -> Files.exists(each.resolve(FILE)))
              .map(Season::read)
              .toList();
      if (all.isEmpty()) {
        throw new RefusedStartException("The folder " + folder + " has no " + FILE + ".", null);
      }
      return all;
    } catch (IOException unreadable) {
      throw new RefusedStartException(
          "The season's folder " + folder + " cannot be read.", unreadable);
    }
  }

  private static Season read(Path folder) {
    try (JsonReader reader = Json.createReader(Files.newInputStream(folder.resolve(FILE)))) {
      JsonObject json = reader.readObject();
      return new Season(
          json.getString("region"),
          folder,
          each(json, "providers", Season::provider),
          each(json, "organisations", SeasonPartners::organisation),
          each(json, "people", SeasonPeople::person),
          each(json, "partnerRegions", SeasonPartners.Land::of),
          files(json, "before", folder),
          each(json, "calls", call -> call(call, folder)),
          each(json, "publications", SeasonPublications.Publication::of),
          SeasonJson.text(json, "accounts").map(folder::resolve),
          each(json, "hosts", SeasonHosts.Story::of),
          each(json, "offers", SeasonBookings.Offer::of),
          each(json, "bookings", SeasonBookings.Wish::of),
          each(json, "placeWishes", SeasonPlaceWishes.Sought::of),
          SeasonPast.read(SeasonJson.text(json, "past").map(folder::resolve)));
    } catch (IOException
        | JsonException
        | DateTimeException
        | NullPointerException
        | IllegalArgumentException unreadable) {
      throw new RefusedStartException(
          "The season file " + folder.resolve(FILE) + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }

  private static Provider provider(JsonObject json) {
    return new Provider(
        json.getString("name"),
        json.getString("country"),
        each(json, "sites", site -> new Site(site.getString("name"), site.getString("city"))));
  }

  private static SeasonCall call(JsonObject json, Path folder) {
    CallDates dates =
        new CallDates(
            SeasonJson.day(json, "termFirstDay"),
            SeasonJson.day(json, "termLastDay"),
            SeasonJson.day(json, "nominationsFrom"),
            SeasonJson.day(json, "nominationsTo"),
            SeasonJson.day(json, "opensOn"),
            SeasonJson.day(json, "closesOn"),
            SeasonJson.someDay(json, "resultsOn"));
    List<Closure> closures =
        each(
            json,
            "closures",
            days ->
                new Closure(
                    days.getString("name"),
                    SeasonJson.day(days, "firstDay"),
                    SeasonJson.day(days, "lastDay")));
    return new SeasonCall(
        new CallForm(
            json.getString("title"),
            json.getString("kind"),
            SeasonJson.text(json, "text"),
            dates,
            closures),
        files(json, "files", folder));
  }

  private static List<SeasonFile> files(JsonObject json, String key, Path folder) {
    return each(
        json, key, f -> new SeasonFile(f.getString("kind"), folder.resolve(f.getString("file"))));
  }

  private static <T> List<T> each(JsonObject json, String key, Function<JsonObject, T> read) {
    return SeasonJson.objects(json, key).stream().map(read).toList();
  }
}
