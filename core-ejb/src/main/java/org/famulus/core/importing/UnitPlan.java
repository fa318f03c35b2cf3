package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.interest.CommitmentChange;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.OfferedPlaces;
import org.famulus.core.interest.RegisteredInterest;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.Reason;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.layout.UnitRow;
import org.famulus.region.spi.Text;

/** What a list of units and interests changes. */
final class UnitPlan implements ImportPlan {

  private final String regionId;
  private final InterestJudge judge;
  private final Ledger ledger;
  private final Stores stores;
  private final Map<String, Organisation> sites = new HashMap<>();
  private final Map<ListedUnit.Key, Organisation> knownUnits = new HashMap<>();
  private final Map<InterestKey, RegisteredInterest> knownInterests = new HashMap<>();
  private final Map<ListedUnit.Key, ListedUnit> units = new LinkedHashMap<>();
  private final List<PlannedInterest> interests = new ArrayList<>();

  UnitPlan(String regionId, InterestJudge judge, Ledger ledger, Stores stores) {
    this.regionId = regionId;
    this.judge = judge;
    this.ledger = ledger;
    this.stores = stores;
  }

  /** Learns what is stored now. */
  void know(
      List<Organisation> allSites, List<Organisation> allUnits, List<RegisteredInterest> registered) {
    Map<Long, String> siteNames =
        allSites.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    allSites.forEach(site -> sites.putIfAbsent(SearchName.of(site.name()), site));
    allUnits.forEach(
        unit ->
            unit.parentId()
                .map(siteNames::get)
                .ifPresent(
                    site -> knownUnits.putIfAbsent(ListedUnit.Key.of(site, unit.name()), unit)));
    registered.forEach(
        r ->
            knownInterests.put(
                new InterestKey(
                    r.interest().unitId(), r.interest().year(), r.interest().field()),
                r));
  }

  /** Adds a row of the file. */
  void add(int row, UnitRow said) {
    ListedUnit.Key key = ListedUnit.Key.of(said.site(), said.unit());
    ListedUnit unit =
        units.computeIfAbsent(
            key, k -> new ListedUnit(row, said, Optional.ofNullable(knownUnits.get(k))));
    if (!unit.agreesWith(said)) {
      ledger.refuse(
          row,
          "treats_children",
          said.unit(),
          Text.of("importing.contradicts-row", said.unit(), String.valueOf(unit.row())),
          Text.of("importing.contradicts-row.remedy", String.valueOf(unit.row())));
      return;
    }
    ListedInterest listed = judge.listed(said);
    Optional<RegisteredInterest> registered =
        unit.known()
            .map(known -> new InterestKey(known.id(), said.year(), said.specialty()))
            .map(knownInterests::get);
    List<InterestJudge.Fault> faults = new ArrayList<>(judge.faults(listed, unit.known()));
    boolean same = registered.filter(r -> listed.isSaidBy(r, judge.today())).isPresent();
    if (!same) {
      registered.ifPresent(r -> faults.addAll(judge.obstacles(listed, r)));
    }
    if (!faults.isEmpty()) {
      faults.forEach(
          fault -> ledger.refuse(row, fault.columnKey(), "", List.of(fault.reason())));
      return;
    }
    accept(row, key, unit, listed, registered, same);
  }

  private void accept(
      int row,
      ListedUnit.Key key,
      ListedUnit unit,
      ListedInterest listed,
      Optional<RegisteredInterest> registered,
      boolean same) {
    UnitRow said = listed.said();
    if (!sites.containsKey(key.site())) {
      ledger.newSite(said.site());
    }
    List<Reason> holds = judge.holds(listed, registered);
    boolean draft = registered.filter(r -> r.interest().state() != InterestState.DRAFT).isEmpty();
    boolean moves = draft && registered.isPresent() && holds.isEmpty();
    Change change =
        registered.isEmpty() ? Change.NEW : same && !moves ? Change.UNCHANGED : Change.CHANGED;
    String label = said.unit() + ", " + said.site() + " " + said.year();
    ledger.accept(row, label, unit.change().and(change));
    if (draft && !holds.isEmpty()) {
      ledger.keepDraft(row, label, registered.map(r -> r.interest().id()), holds);
    }
    if (change != Change.UNCHANGED) {
      interests.add(new PlannedInterest(row, key, listed, registered, draft && holds.isEmpty()));
    }
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void write(ImportWatch watch) {
    Map<ListedUnit.Key, Long> unitIds = writeUnits();
    int done = 0;
    for (List<PlannedInterest> batch : Batches.of(interests)) {
      if (watch.isCancelled()) {
        return;
      }
      write(batch, unitIds);
      done += batch.size();
      watch.reached(ImportPhase.WRITING, done, interests.size());
    }
  }

  private Map<ListedUnit.Key, Long> writeUnits() {
    List<Organisation> newSites = new ArrayList<>();
    for (ListedUnit unit : units.values()) {
      sites.computeIfAbsent(
          SearchName.of(unit.said().site()),
          name -> {
            Organisation site =
                new Organisation(OrganisationType.SITE, unit.said().site(), null);
            newSites.add(site);
            return site;
          });
    }
    stores.organisations().add(regionId, newSites);
    Map<ListedUnit.Key, Organisation> written = new LinkedHashMap<>();
    List<Organisation> added = new ArrayList<>();
    units.forEach(
        (key, listed) -> {
          Organisation unit =
              listed.change() == Change.UNCHANGED
                  ? listed.known().orElseThrow()
                  : listed.unit(sites.get(key.site()).id());
          written.put(key, unit);
          if (listed.known().isEmpty()) {
            added.add(unit);
          }
        });
    Batches.of(added).forEach(batch -> stores.organisations().add(regionId, batch));
    Map<ListedUnit.Key, Long> ids = new HashMap<>();
    written.forEach((key, unit) -> ids.put(key, unit.id()));
    return ids;
  }

  private void write(List<PlannedInterest> batch, Map<ListedUnit.Key, Long> unitIds) {
    Map<Interest, InterestParts> added = new LinkedHashMap<>();
    Map<Integer, Interest> byRow = new HashMap<>();
    for (PlannedInterest planned : batch) {
      if (planned.registered().isPresent()) {
        change(planned, planned.registered().get());
      } else {
        UnitRow said = planned.listed().said();
        Interest interest =
            new Interest(
                regionId,
                unitIds.get(planned.unit()),
                said.year(),
                planned.listed().kind().code(),
                said.specialty());
        fill(interest, planned);
        added.put(interest, planned.listed().parts());
        byRow.put(planned.row(), interest);
      }
    }
    stores.interests().add(added);
    byRow.forEach((row, interest) -> ledger.saved(row, interest.id()));
  }

  private void change(PlannedInterest planned, RegisteredInterest registered) {
    Interest interest = registered.interest();
    ListedInterest listed = planned.listed();
    boolean promisesMore =
        CommitmentChange.between(
                registered,
                listed.said().placesPerYear(),
                listed.said().maxPerPeriod().orElse(null),
                listed.periods())
            .promisesMore();
    if (promisesMore) {
      interest.lapseApproval();
    }
    fill(interest, planned);
    stores.interests().replaceParts(registered, listed.parts());
    List<Reason> lost = stores.offered().fit(interest, listed.periods());
    if (!lost.isEmpty()) {
      throw new IllegalStateException("A place was given away while the file was loaded: " + lost);
    }
  }

  private void fill(Interest interest, PlannedInterest planned) {
    UnitRow said = planned.listed().said();
    interest.commitTo(said.placesPerYear(), said.maxPerPeriod().orElse(null));
    said.capacityReason().ifPresent(interest::setCapacityReason);
    if (planned.handIn()) {
      interest.submit();
    }
    if (interest.state() != InterestState.DRAFT) {
      planned.listed().approval(judge.today()).ifPresent(interest::approve);
    }
  }

  /**
   * An interest that is added or changed.
   *
   * @param row the row that says so
   * @param unit its unit
   * @param listed what the row says
   * @param registered what is stored, if anything is
   * @param handIn whether the draft is handed in
   */
  private record PlannedInterest(
      int row,
      ListedUnit.Key unit,
      ListedInterest listed,
      Optional<RegisteredInterest> registered,
      boolean handIn) {}

  /**
   * What makes an interest the same; a unit without id has none yet.
   *
   * @param unitId the unit
   * @param year the calendar year
   * @param field code of the field
   */
  private record InterestKey(Long unitId, int year, String field) {}

  /**
   * Where things are stored.
   *
   * @param organisations sites and units
   * @param interests interests
   * @param offered places of interests in calls
   */
  record Stores(
      OrganisationStore organisations, InterestStore interests, OfferedPlaces offered) {}
}
