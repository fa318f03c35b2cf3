package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.agreement.AgreementParty;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.layout.UniversityRow;
import org.famulus.region.spi.Text;

/** What a list of universities and agreements changes. */
final class UniversityPlan implements ImportPlan {

  private final String regionId;
  private final String agreementType;
  private final Ledger ledger;
  private final OrganisationStore organisationStore;
  private final AgreementStore agreementStore;
  private final Map<String, Organisation> knownUniversities = new HashMap<>();
  private final Map<String, Agreement> knownAgreements = new HashMap<>();
  private final Map<Long, Set<Long>> knownParties = new HashMap<>();
  private final Map<String, ListedUniversity> universities = new LinkedHashMap<>();
  private final Map<String, ListedAgreement> agreements = new LinkedHashMap<>();

  UniversityPlan(
      String regionId,
      String agreementType,
      Ledger ledger,
      OrganisationStore organisationStore,
      AgreementStore agreementStore) {
    this.regionId = regionId;
    this.agreementType = agreementType;
    this.ledger = ledger;
    this.organisationStore = organisationStore;
    this.agreementStore = agreementStore;
  }

  /** Learns what is stored now. */
  void know(List<Organisation> universities, List<Agreement> agreements, Map<Long, Set<Long>> parties) {
    universities.forEach(u -> knownUniversities.putIfAbsent(SearchName.of(u.name()), u));
    agreements.forEach(a -> knownAgreements.put(a.reference(), a));
    knownParties.putAll(parties);
  }

  /** Adds a row of the file. */
  void add(int row, UniversityRow said) {
    String name = SearchName.of(said.university());
    ListedUniversity university =
        universities.computeIfAbsent(
            name,
            key ->
                new ListedUniversity(row, said, Optional.ofNullable(knownUniversities.get(key))));
    ListedAgreement agreement =
        agreements.computeIfAbsent(
            said.agreementReference(),
            key ->
                new ListedAgreement(
                    row, said, Optional.ofNullable(knownAgreements.get(key)), new HashSet<>()));
    if (!university.agreesWith(said)) {
      contradicts(row, "university", said.university(), university.row());
    } else if (!agreement.agreesWith(said)) {
      contradicts(row, "agreement_reference", said.agreementReference(), agreement.row());
    } else {
      agreement.parties().add(name);
      ledger.accept(
          row,
          said.university() + " · " + said.agreementReference(),
          university.change().and(agreement.change()).and(joining(university, agreement)));
    }
  }

  private Change joining(ListedUniversity university, ListedAgreement agreement) {
    if (university.known().isEmpty() || agreement.known().isEmpty()) {
      return Change.NEW;
    }
    return partiesOf(agreement.known().get().id()).contains(university.known().get().id())
        ? Change.UNCHANGED
        : Change.CHANGED;
  }

  private Set<Long> partiesOf(Long agreementId) {
    return knownParties.getOrDefault(agreementId, Set.of());
  }

  private void contradicts(int row, String column, String value, int other) {
    ledger.refuse(
        row,
        column,
        value,
        Text.of("importing.contradicts-row", value, String.valueOf(other)),
        Text.of("importing.contradicts-row.remedy", String.valueOf(other)));
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void write(ImportWatch watch) {
    Map<String, Long> ids = writeUniversities();
    watch.reached(ImportPhase.WRITING, universities.size(), universities.size() + agreements.size());
    writeAgreements(ids);
    watch.reached(
        ImportPhase.WRITING,
        universities.size() + agreements.size(),
        universities.size() + agreements.size());
  }

  private Map<String, Long> writeUniversities() {
    Map<String, Organisation> written = new LinkedHashMap<>();
    List<Organisation> added = new ArrayList<>();
    universities.forEach(
        (name, listed) -> {
          Organisation university =
              listed.change() == Change.UNCHANGED
                  ? listed.known().orElseThrow()
                  : listed.university();
          written.put(name, university);
          if (listed.known().isEmpty()) {
            added.add(university);
          }
        });
    organisationStore.add(regionId, added);
    Map<String, Long> ids = new HashMap<>();
    written.forEach((name, university) -> ids.put(name, university.id()));
    return ids;
  }

  private void writeAgreements(Map<String, Long> universityIds) {
    Map<ListedAgreement, Agreement> written = new LinkedHashMap<>();
    List<Agreement> added = new ArrayList<>();
    for (ListedAgreement listed : agreements.values()) {
      Agreement agreement =
          listed.change() == Change.UNCHANGED
              ? listed.known().orElseThrow()
              : listed.agreement(regionId, agreementType);
      written.put(listed, agreement);
      if (listed.known().isEmpty()) {
        added.add(agreement);
      }
    }
    agreementStore.add(added);
    List<AgreementParty> joining = new ArrayList<>();
    written.forEach(
        (listed, agreement) ->
            listed.parties().stream()
                .map(universityIds::get)
                .filter(id -> !partiesOf(agreement.id()).contains(id))
                .forEach(id -> joining.add(new AgreementParty(agreement.id(), id))));
    agreementStore.join(joining);
  }
}
