package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonForm;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.port.FirstSeason;

/** Registers the people of a first season, and lets the region enter what it keeps of them itself. */
@ApplicationScoped
class SeasonPeople {

  @Inject private People people;
  @Inject private Regions regions;
  @Inject @Any private Instance<FirstSeason> ofRegions;
  @Inject private SeasonOutcomes outcomes;

  /** Somebody as {@code season.json} describes her. */
  static PersonForm person(JsonObject json) {
    return new PersonForm(
        json.getString("familyName"),
        json.getString("givenName"),
        Optional.of(json.getString("email")),
        SeasonJson.someDay(json, "born"),
        Language.ofCode(json.getString("language")));
  }

  /** Registers them; answers their ids by mail address. */
  Map<String, Long> register(String regionId, List<PersonForm> forms) {
    Map<String, Long> ids = new HashMap<>();
    for (PersonForm form : forms) {
      String email = form.email().orElseThrow();
      ids.put(email, outcomes.done(regionId, email, people.register(regionId, form)));
    }
    return ids;
  }

  /** The region enters what is its own. */
  void enterOwn(String regionId, Path folder, Map<String, Long> ids) {
    regions
        .get(regionId)
        .firstSeason()
        .map(type -> ofRegions.select(type).get())
        .ifPresent(
            own -> outcomes.done(regionId, folder.toString(), own.enter(folder, Map.copyOf(ids))));
  }
}
