package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Applications;
import org.famulus.core.audit.AuditCriteria;
import org.famulus.core.audit.AuditLog;
import org.famulus.core.decision.DecisionCriteria;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.nomination.NominationCriteria;
import org.famulus.core.nomination.Nominations;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.Mails;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonCriteria;
import org.famulus.core.placement.PlacementCriteria;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.Placements;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Every list that grows with the number of applications, as its page asks for it. */
@ApplicationScoped
public class GrowingLists {

  private static final String REGION = Ground.REGION;

  @Inject private Applications applications;
  @Inject private Nominations nominations;
  @Inject private Allocations allocations;
  @Inject private Decisions decisions;
  @Inject private Placements placements;
  @Inject private ReserveList reserve;
  @Inject private Mails mails;
  @Inject private AuditLog audit;
  @Inject private People people;

  /** A list, asked for one of its pages. */
  @FunctionalInterface
  public interface ListPage {
    /** The page. */
    Slice<?> read(Page page) throws Exception;
  }

  /** The lists in their own order. */
  Map<String, ListPage> of(ListScene scene) {
    ApplicationCriteria all = ApplicationCriteria.ofCall(REGION, scene.call());
    Sort usual = Sort.byDefault();
    Map<String, ListPage> lists = new LinkedHashMap<>();
    lists.put("Applications", page -> applications.find(all, usual, page));
    lists.put(
        "Eligibility desk",
        page -> applications.find(all.in(Set.of(ApplicationState.SUBMITTED)), usual, page));
    lists.put(
        "Nominations",
        page -> nominations.find(NominationCriteria.ofCall(REGION, scene.call()), usual, page));
    lists.put(
        "Allocation board",
        page -> allocations.results(ResultCriteria.of(REGION, scene.run()), usual, page));
    lists.put(
        "Decisions", page -> decisions.find(DecisionCriteria.of(REGION), usual, page));
    lists.put(
        "Placements",
        page ->
            placements.find(
                new PlacementCriteria(
                    REGION, Set.of(PlacementState.ALLOTTED), Optional.empty()),
                usual,
                page));
    lists.put("Reserve list", page -> reserve.waiting(REGION, scene.call(), page));
    lists.put("Outgoing mail", page -> mails.find(MailCriteria.of(REGION), usual, page));
    lists.put("Audit", page -> audit.find(AuditCriteria.of(REGION), page));
    lists.put(
        "People",
        page -> people.find(new PersonCriteria(REGION, Optional.empty()), usual, page));
    return lists;
  }

  /** Questions that look at every row; they have a bound of their own. */
  Map<String, ListPage> searches(ListScene scene) {
    ApplicationCriteria all = ApplicationCriteria.ofCall(REGION, scene.call());
    Optional<String> typed = Optional.of("silberq");
    Sort usual = Sort.byDefault();
    Map<String, ListPage> lists = new LinkedHashMap<>();
    lists.put(
        "Applications, part of a name",
        page ->
            applications.find(
                new ApplicationCriteria(
                    REGION,
                    all.callId(),
                    all.states(),
                    all.assignee(),
                    all.institutionId(),
                    all.field(),
                    typed),
                usual,
                page));
    lists.put(
        "People, part of a name",
        page -> people.find(new PersonCriteria(REGION, typed), usual, page));
    lists.put(
        "Outgoing mail, part of a name",
        page ->
            mails.find(
                new MailCriteria(REGION, Set.of(), typed, Optional.empty(), Optional.empty()),
                usual,
                page));
    lists.put(
        "Applications, ordered by name",
        page -> applications.find(all, new Sort("name", true), page));
    return lists;
  }
}
