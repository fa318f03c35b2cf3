package org.famulus.core.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.booking.HostOfferQuery.Found;
import org.famulus.core.host.Host;
import org.famulus.core.host.HostComforts;
import org.famulus.core.host.HostRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads what hosts offer: students what they can book, hosts their own, staff everything. */
@Stateless
public class HostOffers {

  private static final Set<OrganisationType> HOSTS =
      Set.of(OrganisationType.UNIT, OrganisationType.SITE, OrganisationType.PRACTICE);
  private static final int MOST_WEEKS = 53;

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private HostOfferRepository offers;
  @Inject private HostOfferRows rows;
  @Inject private OpenPlacesSource open;
  @Inject private HostRepository hosts;
  @Inject private OrganisationRepository organisations;
  @Inject private Timelines timelines;

  /** A page of what can be booked, with counts for each filter; for everybody in the programme. */
  @Reads(permission = Permission.HOST_OFFER_VIEW)
  public PlacesFound search(String regionId, PlacesSought sought, Sort sort, Page page) {
    gate.allowEverybody(regionId);
    return new PlaceSearch(open.of(regionId), sought, regions.today(regionId, clock))
        .found(sort, page);
  }

  /** A page of offers the caller may change, whatever their state, with counts for each filter. */
  @Reads(permission = Permission.HOST_OFFER_EDIT)
  public Slice<HostOfferRow> find(HostOfferCriteria criteria, Sort sort, Page page) {
    Optional<Scope> scope = Optional.of(gate.scope(criteria.regionId()));
    List<Found> found = offers.ask(criteria, scope).rows(sort, page);
    return Slice.exactly(
        rows.of(criteria.regionId(), found, criteria.from()),
        offers.ask(criteria, scope).count(),
        Map.of(
            "kind", offers.ask(criteria.anyKind(), scope).countBy("o.kind"),
            "field", offers.ask(criteria.anyField(), scope).countBy("o.field"),
            "type", offers.ask(criteria.anyHostType(), scope).countBy("u.type"),
            "state", offers.ask(criteria.anyState(), scope).countBy("o.state")));
  }

  /**
   * One offer.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.HOST_OFFER_VIEW)
  public HostOfferDetail detail(String regionId, long id) {
    gate.allowEverybody(regionId);
    HostOffer offer =
        offers.find(regionId, id).orElseThrow(() -> new NotFoundException("offer", id));
    boolean editable = mayEdit(offer);
    LocalDate today = regions.today(regionId, clock);
    if (!editable && offer.state() == HostOfferState.DRAFT) {
      throw new NotFoundException("offer", id);
    }
    Organisation host =
        organisations
            .find(regionId, offer.unitId())
            .orElseThrow(() -> new NotFoundException("host", offer.unitId()));
    Optional<String> site =
        host.parentId()
            .flatMap(parent -> organisations.find(regionId, parent))
            .map(Organisation::name);
    Occupation occupation = offers.occupation(offer);
    HostOfferRow row =
        rows.of(regionId, List.of(new Found(offer, host, site)), Optional.empty()).get(0);
    return new HostOfferDetail(
        row,
        offer.version(),
        offer.texts(),
        occupation.closed(),
        occupation.weeks(today, MOST_WEEKS),
        comforts(regionId, host),
        editable);
  }

  /** Hosts the caller may offer places of, by name. */
  @Reads(permission = Permission.HOST_OFFER_EDIT)
  public List<HostChoice> hosts(String regionId) {
    Scope scope = gate.scope(regionId);
    OrganisationCriteria open =
        new OrganisationCriteria(
            regionId, HOSTS, Optional.empty(), Optional.empty(), Optional.of(true));
    List<HostChoice> choices = new ArrayList<>();
    List<Organisation> some;
    do {
      Page next = new Page(choices.size(), Page.LARGEST);
      some = organisations.list(open, scope, Sort.byDefault(), next);
      some.forEach(host -> choices.add(new HostChoice(host.id(), host.name(), host.city())));
    } while (some.size() == Page.LARGEST);
    return choices;
  }

  /** What was done about an offer, newest first; for staff. */
  @Reads(permission = Permission.HOST_OFFER_EDIT)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    if (offers.find(regionId, id).isEmpty()) {
      throw new NotFoundException("offer", id);
    }
    return timelines.of(HostOfferEditing.SUBJECT, id);
  }

  /** What the host has for students; where a department says nothing, what its hospital has. */
  private HostComforts comforts(String regionId, Organisation host) {
    return Optional.ofNullable(hosts.hostsOf(regionId, Set.of(host.id())).get(host.id()))
        .map(Host::comforts)
        .orElse(HostComforts.NONE);
  }

  private boolean mayEdit(HostOffer offer) {
    return gate.caller().holdsIn(offer.regionId(), Permission.HOST_OFFER_EDIT)
        && gate.scope(offer.regionId(), Permission.HOST_OFFER_EDIT)
            .reaches(Target.organisation(offer.regionId(), offer.unitId()));
  }
}
