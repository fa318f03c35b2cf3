package org.famulus.core.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.nomination.Nomination;
import org.famulus.core.nomination.NominationRepository;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Finds applications: the faculty all of the programme, an applicant her own, a unit none. */
@Stateless
public class Applications {

  /** Most applications one bulk command takes. */
  public static final int MOST_IN_BULK = 500;

  @Inject private Gate gate;
  @Inject private ApplicationRepository applications;
  @Inject private ApplicationReading reading;
  @Inject private PlaceChoices choices;
  @Inject private NominationRepository nominations;
  @Inject private CallRepository calls;

  /** A page of applications, with counts per state. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public Slice<ApplicationRow> find(ApplicationCriteria criteria, Sort sort, Page page) {
    ApplicationQuery query = applications.ask(criteria, gate.scope(criteria.regionId()));
    Map<String, Count> byState = query.countByState();
    return new Slice<>(
        query.rows(sort, page.offset(), page.size()),
        ListCounts.sum(byState, criteria.states()),
        Map.of("state", byState));
  }

  /** Hands every matching application to the receiver, for exports; memory use is constant. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public void each(
      ApplicationCriteria criteria, Sort sort, Consumer<ApplicationRow> receiver) {
    applications.ask(criteria, gate.scope(criteria.regionId())).eachRow(sort, receiver);
  }

  /** Ids of matching applications by number, for a bulk command; at most {@value #MOST_IN_BULK}. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public List<Long> ids(ApplicationCriteria criteria) {
    return applications
        .ask(criteria, gate.scope(criteria.regionId()))
        .ids(Sort.byDefault(), 0, MOST_IN_BULK);
  }

  /**
   * One application.
   *
   * @throws NotFoundException if there is none, or the caller may not know of it
   */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public ApplicationDetail detail(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    Application application =
        applications
            .find(regionId, id)
            .filter(a -> scope.reaches(Target.person(regionId, a.personId())))
            .orElseThrow(() -> new NotFoundException("application", id));
    return reading.read(application, scope.wholeRegion());
  }

  /** The caller's own applications, the one changed last first. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public List<ApplicationDetail> own(String regionId) {
    return gate.scope(regionId)
        .person()
        .map(person -> applications.ofPerson(regionId, person))
        .orElse(List.of())
        .stream()
        .map(application -> reading.read(application, false))
        .toList();
  }

  /** Calls in which the caller is nominated and has not begun an application yet. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public List<ApplicationDetail.CallView> startable(String regionId) {
    Optional<Long> person = gate.scope(regionId).person();
    if (person.isEmpty()) {
      return List.of();
    }
    Set<Long> begun =
        applications.ofPerson(regionId, person.get()).stream()
            .map(Application::callId)
            .collect(Collectors.toSet());
    Set<Long> open =
        nominations.ofPerson(regionId, person.get()).stream()
            .filter(Nomination::isHeld)
            .map(Nomination::callId)
            .filter(call -> !begun.contains(call))
            .collect(Collectors.toSet());
    return calls.byIds(open).values().stream()
        .filter(ApplicationCall::isPublished)
        .sorted(Comparator.comparing(ApplicationCall::closesOn))
        .map(ApplicationDetail.CallView::of)
        .toList();
  }

  /** The application of a person in a call, if there is one. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public Optional<Long> of(String regionId, long callId, long personId) {
    gate.allow(Target.person(regionId, personId));
    return applications
        .of(callId, personId)
        .filter(application -> application.regionId().equals(regionId))
        .map(Application::id);
  }

  /** What can be wished in the call of an application. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public List<PlaceChoice> choices(String regionId, long id) {
    Application application = applications.require(regionId, id);
    gate.allow(Target.person(regionId, application.personId()));
    return choices.of(application.callId());
  }
}
