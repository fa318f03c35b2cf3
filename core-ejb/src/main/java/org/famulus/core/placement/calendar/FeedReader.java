package org.famulus.core.placement.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.access.Tokens;
import org.famulus.core.access.UserAccount;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementFaces.Among;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;

/**
 * Answers a secret address. Whoever has it reads as the account or the unit behind it, with the
 * rights held at this moment, and nothing else.
 */
@ApplicationScoped
public class FeedReader {

  private static final int MONTHS_BACK = 6;
  private static final int MONTHS_AHEAD = 18;

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Callers callers;
  @Inject private AccountRepository accounts;
  @Inject private FeedRepository feeds;
  @Inject private PlacementDays calendar;
  @Inject private FeedWriter writer;

  /** The calendar behind a secret; empty for a wrong one, one taken back, or one without rights. */
  public Optional<FeedWriter.Written> read(String token) {
    return feeds
        .working(Tokens.hash(token))
        .filter(feed -> regions.find(feed.regionId()).isPresent())
        .flatMap(this::read);
  }

  private Optional<FeedWriter.Written> read(CalendarFeed feed) {
    if (feed.organisationId().isPresent()) {
      return read(feed, speaker(feed), regions.officialLanguage(feed.regionId()));
    }
    return feed.accountId()
        .flatMap(accounts::find)
        .filter(account -> !account.isDisabled())
        .flatMap(
            (UserAccount account) ->
                read(feed, callers.withRights(account), Language.ofCode(account.language())));
  }

  private Optional<FeedWriter.Written> read(CalendarFeed feed, Caller caller, Language language) {
    String regionId = feed.regionId();
    if (!caller.holdsIn(regionId, Permission.PLACEMENT_VIEW)) {
      return Optional.empty();
    }
    LocalDate today = regions.today(regionId, clock);
    List<PlacementFace> placements =
        callers.as(
            caller,
            () ->
                calendar.between(
                    regionId,
                    feed.organisationId().map(Among::ofUnit).orElseGet(Among::all),
                    today.minusMonths(MONTHS_BACK),
                    today.plusMonths(MONTHS_AHEAD)));
    boolean own =
        caller.ownPersonFor(regionId, Permission.PLACEMENT_VIEW).isPresent()
            && !caller.holdsInWhole(regionId, Permission.PLACEMENT_VIEW);
    return Optional.of(writer.write(regionId, language, placements, own));
  }

  /** Somebody who speaks for the unit of the feed and for nothing else. */
  private static Caller speaker(CalendarFeed feed) {
    return new Caller(
        Optional.empty(),
        "Famulus (calendar)",
        Optional.empty(),
        false,
        false,
        List.of(new Grant(feed.regionId(), Role.HOST, feed.organisationId())));
  }
}
