package org.famulus.core.offer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.call.CallRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** The places a call offers: for staff and units by unit, for those who apply as choices. */
@Stateless
public class Offers {

  @Inject private Gate gate;
  @Inject private OfferRepository offers;
  @Inject private CallRepository calls;
  @Inject private OrganisationRepository organisations;

  /** A page of a call's offers the caller may see: staff all of them, a unit its own. */
  @Reads(permission = Permission.CALL_VIEW)
  public OfferSlice find(OfferCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    requireVisible(criteria.regionId(), criteria.callId(), scope);
    OfferQuery query = offers.ask(criteria, scope);
    OfferTotals totals = query.totals();
    return new OfferSlice(
        Slice.exactly(
            rows(query.page(sort, page)),
            totals.offers(),
            Map.of(
                "field", offers.ask(criteria.anyField(), scope).countBy("field"),
                "site", offers.ask(criteria.anySite(), scope).countBy("siteId"),
                "firstDay", offers.ask(criteria.anyFirstDay(), scope).countBy("firstDay"))),
        totals);
  }

  /** What a call offers to those who apply, by period, field and site. */
  @Reads(permission = Permission.CALL_VIEW)
  public List<OfferChoice> choices(String regionId, long callId) {
    requireVisible(regionId, callId, gate.scope(regionId));
    List<PlacementOffer> open = offers.openOf(callId);
    Map<Long, Organisation> sites = named(open.stream().flatMap(o -> o.siteId().stream()));
    return open.stream()
        .collect(
            Collectors.groupingBy(
                offer ->
                    new OfferChoice.Wishable(
                        offer.field(), offer.siteId(), offer.firstDay(), offer.lastDay()),
                Collectors.summingLong(PlacementOffer::capacity)))
        .entrySet()
        .stream()
        .map(
            entry ->
                new OfferChoice(
                    entry.getKey(),
                    entry.getKey().siteId().map(sites::get).map(Organisation::name),
                    entry.getValue()))
        .sorted(OfferChoice.BY_PERIOD)
        .toList();
  }

  private void requireVisible(String regionId, long callId, Scope scope) {
    calls
        .find(regionId, callId)
        .filter(call -> scope.wholeRegion() || call.isPublished())
        .orElseThrow(() -> new NotFoundException("call", callId));
  }

  private List<OfferRow> rows(Collection<PlacementOffer> found) {
    Map<Long, Organisation> names =
        named(
            found.stream()
                .flatMap(o -> Stream.concat(Stream.of(o.unitId()), o.siteId().stream())));
    return found.stream()
        .map(
            offer ->
                new OfferRow(
                    offer.id(),
                    offer.interestId(),
                    offer.unitId(),
                    names.get(offer.unitId()).name(),
                    offer.siteId().map(names::get).map(Organisation::name),
                    offer.field(),
                    offer.firstDay(),
                    offer.lastDay(),
                    offer.capacity(),
                    offer.taken()))
        .toList();
  }

  private Map<Long, Organisation> named(Stream<Long> ids) {
    return organisations.byIds(ids.collect(Collectors.toSet()));
  }
}
