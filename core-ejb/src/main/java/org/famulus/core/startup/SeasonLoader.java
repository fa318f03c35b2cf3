package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import org.famulus.core.region.Regions;
import org.famulus.core.region.WrittenReasons;

/**
 * Loads a first season from a folder, through the same imports and use cases people use. What is
 * refused stops the start with its reasons.
 */
@ApplicationScoped
public class SeasonLoader {

  private static final Logger LOG = Logger.getLogger(SeasonLoader.class.getName());

  @Inject private Callers callers;
  @Inject private Organisations organisations;
  @Inject private Importing importing;
  @Inject private Calls calls;
  @Inject private PlaceCollection places;
  @Inject private Regions regions;
  @Inject private SeasonPartners partners;
  @Inject private SeasonPeople people;
  @Inject private SeasonPublications publications;
  @Inject private SeasonAccounts accounts;
  @Inject private SeasonHosts hosts;
  @Inject private SeasonBookings bookings;
  @Inject private SeasonPlaceWishes placeWishes;
  @Inject private SeasonPastDays past;
  @Inject private SeasonClock clock;
  @Inject private SeasonOutcomes outcomes;

  /**
   * Loads the folder's seasons, one of each programme; one whose programme is not installed is left
   * out.
   *
   * @throws RefusedStartException if anything in it is refused, or nothing of it can be loaded; what
   *     was loaded before stays
   */
  public void load(Path folder) {
    List<Season> installed =
        Season.all(folder).stream()
            .filter(season -> regions.find(season.regionId()).isPresent())
            .toList();
    if (installed.isEmpty()) {
      throw new RefusedStartException(
          "No programme of the seasons in " + folder + " is installed.", null);
    }
    callers.as(
        Caller.famulus("first season"),
        () -> {
          installed.forEach(this::load);
          return null;
        });
    LOG.log(Level.INFO, "Loaded the first season from {0}", folder.getFileName());
  }

  private void load(Season season) {
    String regionId = season.regionId();
    season.providers().forEach(provider -> register(regionId, provider));
    partners.register(regionId, season.organisations());
    Map<String, Long> ids = people.register(regionId, season.people());
    partners.enter(regionId, season.lands());
    season.before().forEach(file -> load(regionId, file, Optional.empty()));
    season.calls().forEach(call -> open(regionId, call));
    publications.publish(regionId, season.publications());
    LocalDate letIn = season.past().accountsOn().orElse(clock.today(regionId));
    season
        .accounts()
        .ifPresent(file -> clock.on(regionId, letIn, () -> accounts.open(regionId, file)));
    hosts.happen(regionId, season.hosts());
    people.enterOwn(regionId, season.folder(), ids);
    past.happen(regionId, season.past(), ids);
    Map<String, Long> offerIds = bookings.offer(regionId, season.offers());
    bookings.book(regionId, season.bookings(), offerIds, ids);
    placeWishes.file(regionId, season.placeWishes(), ids);
  }

  private void register(String regionId, Season.Provider provider) {
    long above =
        outcomes.done(
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
      outcomes.done(
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
    long id = outcomes.done(regionId, title, calls.plan(regionId, call.form()));
    outcomes.done(regionId, title, places.collect(regionId, id, Map.of()));
    long version = calls.detail(regionId, id).row().version();
    outcomes.done(regionId, title, calls.publish(regionId, id, version, WrittenReasons.none()));
    call.files().forEach(file -> load(regionId, file, Optional.of(title)));
  }

  private void load(String regionId, Season.SeasonFile file, Optional<String> callTitle) {
    String name = file.path().getFileName().toString();
    ImportReport report =
        outcomes.done(
            regionId,
            name,
            importing.load(regionId, ImportKind.valueOf(file.kind()), file.path(), callTitle));
    LOG.log(Level.INFO, "{0}: {1}", new Object[] {name, report.counts()});
  }
}
