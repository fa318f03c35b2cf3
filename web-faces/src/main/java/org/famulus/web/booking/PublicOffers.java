package org.famulus.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.booking.FoundPlace;
import org.famulus.core.booking.FoundTown;
import org.famulus.core.booking.PlacesFound;
import org.famulus.core.booking.PublicPlaces;
import org.famulus.core.booking.PublicPlaces.PublicPlace;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Typed;
import org.famulus.web.host.TownMap;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.Address;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** What can be booked, for everybody who walks by. Keeps nothing. */
@Named
@RequestScoped
public class PublicOffers {

  @Inject private RegionContext region;
  @Inject private PublicPlaces places;
  @Inject private PageTexts texts;
  @Inject private Address address;
  @Inject private HttpServletRequest request;

  private final LazyRows<FoundPlace> rows = new LazyRows<>(this::read);
  private PlacesFound found;
  private PublicPlace place;
  private TownMap map;

  /** Speaks the words of the programme; one without public offers is not there. */
  public void enter() {
    rows.getTotal();
    region.enter(getProgramme());
  }

  /** The same for one offer. */
  public void enterPlace() {
    region.enter(getProgramme());
    getPlace();
  }

  private Slice<FoundPlace> read(Sort sort, Page page) {
    found =
        places
            .find(getProgramme(), PlacesAsked.of(request), sort, page)
            .orElseThrow(() -> new NotFoundException("public offers", getProgramme()));
    return found.slice();
  }

  /** The offer the address names, if it can be booked. */
  public PublicPlace getPlace() {
    if (place == null) {
      String id = request.getParameter("id");
      place =
          Typed.id(id)
              .flatMap(offer -> places.place(getProgramme(), offer))
              .orElseThrow(() -> new NotFoundException("public offer", id));
    }
    return place;
  }

  /** What is looked for, and what else could be. */
  public PlaceFilters getFilters() {
    rows.getTotal();
    return new PlaceFilters(found, texts, address);
  }

  /** The places. */
  public LazyRows<FoundPlace> getRows() {
    return rows;
  }

  /** Where the towns with places lie, each leading to its places. */
  public TownMap getMap() {
    if (map == null) {
      rows.getTotal();
      map =
          TownMap.of(
              found.towns(), town -> address.with("town", town.chosen() ? "" : town.name()));
    }
    return map;
  }

  /** Towns that are on no map, since nobody has said where they lie. */
  public List<String> getUnmapped() {
    rows.getTotal();
    return found.towns().stream()
        .filter(town -> town.point().isEmpty())
        .map(FoundTown::name)
        .toList();
  }

  /** How many places there are, whatever is looked for. */
  public long getOpen() {
    rows.getTotal();
    return found.open();
  }

  /** Id of the programme. */
  public String getProgramme() {
    return request.getParameter("programme");
  }
}
