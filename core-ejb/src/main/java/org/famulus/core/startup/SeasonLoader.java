package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.call.Calls;
import org.famulus.core.call.PlaceCollection;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportReport;
import org.famulus.core.importing.Importing;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * Loads a first season from a folder, through the same imports and use cases people use. What is
 * refused stops the start with its reasons.
 */
@ApplicationScoped
public class SeasonLoader {

  private static final Logger LOG = Logger.getLogger(SeasonLoader.class.getName());
  private static final int REASONS_SHOWN = 3;

  @Inject private Callers callers;
  @Inject private Organisations organisations;
  @Inject private Importing importing;
  @Inject private Calls calls;
  @Inject private PlaceCollection places;
  @Inject private SeasonPublications publications;
  @Inject private SeasonAccounts accounts;
  @Inject private Texts texts;

  /**
   * Loads the folder's season.
   *
   * @throws RefusedStartException if anything in it is refused; what was loaded before stays
   */
  public void load(Path folder) {
    Season season = Season.read(folder);
    callers.as(
        Caller.famulus("first season"),
        () -> {
          season.providers().forEach(provider -> register(season.regionId(), provider));
          season.before().forEach(file -> load(season.regionId(), file, Optional.empty()));
          season.calls().forEach(call -> open(season.regionId(), call));
          publications.publish(season.regionId(), season.publications());
          season.accounts().ifPresent(file -> accounts.open(season.regionId(), file));
          return null;
        });
    LOG.log(Level.INFO, "Loaded the first season from {0}", folder.getFileName());
  }

  private void register(String regionId, Season.Provider provider) {
    long above =
        done(
            regionId,
            provider.name(),
            organisations.register(
                regionId,
                organisation(
                    OrganisationType.PROVIDER,
                    provider.name(),
                    Optional.empty(),
                    provider.country(),
                    Optional.empty())));
    for (Season.Site site : provider.sites()) {
      done(
          regionId,
          site.name(),
          organisations.register(
              regionId,
              organisation(
                  OrganisationType.SITE,
                  site.name(),
                  Optional.of(above),
                  provider.country(),
                  Optional.of(site.city()))));
    }
  }

  private static OrganisationForm organisation(
      OrganisationType type,
      String name,
      Optional<Long> above,
      String country,
      Optional<String> city) {
    return new OrganisationForm(
        type, name, above, Optional.of(country), city, Optional.empty(), Optional.empty(), false);
  }

  private void open(String regionId, Season.SeasonCall call) {
    String title = call.form().title();
    long id = done(regionId, title, calls.plan(regionId, call.form()));
    done(regionId, title, places.collect(regionId, id, Map.of()));
    long version = calls.detail(regionId, id).row().version();
    done(regionId, title, calls.publish(regionId, id, version, WrittenReasons.none()));
    call.files().forEach(file -> load(regionId, file, Optional.of(title)));
  }

  private void load(String regionId, Season.SeasonFile file, Optional<String> callTitle) {
    String name = file.path().getFileName().toString();
    ImportReport report =
        done(
            regionId,
            name,
            importing.load(regionId, ImportKind.valueOf(file.kind()), file.path(), callTitle));
    LOG.log(Level.INFO, "{0}: {1}", new Object[] {name, report.counts()});
  }

  private <T> T done(String regionId, String what, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new RefusedStartException(
          "The first season cannot be loaded, " + what + ": " + inWords(regionId, refused), null);
    }
    return outcome.value();
  }

  private String inWords(String regionId, Outcome.Refused<?> refused) {
    List<Reason> reasons = refused.reasons();
    return reasons.stream()
        .limit(REASONS_SHOWN)
        .map(reason -> texts.say(regionId, Language.EN, reason.text()))
        .collect(Collectors.joining(" "));
  }
}
