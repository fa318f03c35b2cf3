package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * What anybody may know of the places that can be booked, without an account: which host has room
 * for what and from when. There is no gate, so nothing is answered here that is not meant for the
 * street: no person, no draft, nothing that is full, and no words a host writes to members.
 */
@ApplicationScoped
public class PublicPlaces {

  private static final Set<Step> NEEDED = Set.of(Step.HOST, Step.BOOKING);

  @Inject private Regions regions;
  @Inject private Clock clock;
  @Inject private OpenPlacesSource open;

  /** Whether places of the programme can be looked for in public. */
  public boolean isOffered(String regionId) {
    return regions
        .find(regionId)
        .filter(plugin -> plugin.catalogue().steps().containsAll(NEEDED))
        .isPresent();
  }

  /** A page of the places looked for; none of a programme that does not offer them in public. */
  @Transactional
  public Optional<PlacesFound> find(String regionId, PlacesSought sought, Sort sort, Page page) {
    return offered(regionId)
        .map(id -> new PlaceSearch(open.of(id), sought, today(id)).found(sort, page));
  }

  /** One offer that can be booked or could be, were there room. */
  @Transactional
  public Optional<PublicPlace> place(String regionId, long offerId) {
    return offered(regionId)
        .map(id -> open.of(id, offerId))
        .flatMap(one -> place(one, today(regionId)));
  }

  private static Optional<PublicPlace> place(OpenPlaces one, LocalDate today) {
    return one.offers().stream()
        .findFirst()
        .map(
            offer ->
                new PublicPlace(
                    offer,
                    offer.freeFrom(PlacesSought.anything(), today.plusDays(1)),
                    one.partners().stream()
                        .filter(each -> offer.partner().equals(Optional.of(each.code())))
                        .findFirst(),
                    offer
                        .occupation()
                        .freeStretches(today.plusDays(1), offer.shortestDays())));
  }

  private Optional<String> offered(String regionId) {
    return Optional.ofNullable(regionId).filter(this::isOffered);
  }

  private LocalDate today(String regionId) {
    return regions.today(regionId, clock);
  }

  /**
   * An offer as the street sees it.
   *
   * @param offer what is offered
   * @param freeFrom the first day from which there is room; empty if it is full
   * @param partner the partner region it lies in
   * @param free the days on which there is room, those too few for the shortest stay left out
   */
  public record PublicPlace(
      OpenOffer offer,
      Optional<LocalDate> freeFrom,
      Optional<PartnerRegionRow> partner,
      List<DaySpan> free) {

    public PublicPlace {
      free = List.copyOf(free);
    }
  }
}
