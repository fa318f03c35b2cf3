package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.interest.Approval;
import org.famulus.core.interest.ApprovalForm;
import org.famulus.core.interest.ApproverRole;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.interest.Period;
import org.famulus.core.interest.RegisteredInterest;
import org.famulus.core.tabular.layout.Delegation;
import org.famulus.core.tabular.layout.UnitRow;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * The interest a row of the file registers, in the words of the domain.
 *
 * @param said what the row says
 * @param kind the placement kind
 */
record ListedInterest(UnitRow said, PlacementKind kind) {

  /** What somebody would type into the form of the unit. */
  InterestForm form(long unitId) {
    return new InterestForm(
        unitId,
        said.year(),
        kind.code(),
        said.specialty(),
        said.placesPerYear(),
        said.maxPerPeriod(),
        new TreeSet<>(said.periods()),
        people(),
        Optional.empty());
  }

  /** What somebody would type to record the approval, if the row gives one. */
  Optional<ApprovalForm> approvalForm() {
    return said.approval()
        .map(
            approval ->
                new ApprovalForm(
                    approval.by(),
                    switch (approval.role()) {
                      case HEAD -> ApproverRole.HEAD;
                      case SECTION_HEAD -> ApproverRole.DELEGATE;
                    },
                    Optional.of(approval.on()),
                    approval.delegation().map(Delegation::by),
                    approval.delegation().map(Delegation::from),
                    approval.delegation().map(Delegation::until)));
  }

  /** The approval, if the row gives one. */
  Optional<Approval> approval(LocalDate today) {
    return approvalForm().map(form -> form.approval(today));
  }

  InterestParts parts() {
    return new InterestParts(periods(), people());
  }

  List<Period> periods() {
    return said.periods().stream()
        .sorted()
        .map(day -> new Period(day, kind.length().lastDayFrom(day)))
        .toList();
  }

  /** Whether what is stored says the same; what the row leaves out is no difference. */
  boolean isSaidBy(RegisteredInterest registered, LocalDate today) {
    boolean sameReason =
        said.capacityReason().isEmpty()
            || said.capacityReason().equals(registered.interest().capacityReason());
    // A draft cannot be approved yet, whatever the row says.
    boolean sameApproval =
        said.approval().isEmpty()
            || registered.interest().state() == InterestState.DRAFT
            || approval(today).equals(registered.interest().approval());
    return sameReason && sameApproval && hasSamePromise(registered) && hasSamePeople(registered);
  }

  /** Whether numbers of places and periods are the same. */
  boolean hasSamePromise(RegisteredInterest registered) {
    Set<Period> stored =
        registered.periods().stream()
            .map(period -> new Period(period.firstDay(), period.lastDay()))
            .collect(Collectors.toSet());
    return registered.interest().places() == said.placesPerYear()
        && registered.interest().maxPerPeriod().equals(said.maxPerPeriod())
        && stored.equals(Set.copyOf(periods()));
  }

  /** What rules may know of it if it is stored as the row says. */
  InterestFacts facts(Optional<RegisteredInterest> registered) {
    List<PeriodFacts> periods = new ArrayList<>();
    for (Period period : periods()) {
      periods.add(new PeriodFacts(periods.size() + 1L, period.firstDay(), period.lastDay()));
    }
    return new InterestFacts(
        said.year(),
        said.placesPerYear(),
        said.maxPerPeriod(),
        kind.length(),
        periods,
        1,
        said.supervisors().size(),
        Optional.empty(),
        registered.map(r -> r.interest().taken()).orElse(0),
        registered.map(r -> !hasSamePromise(r)).orElse(true),
        true);
  }

  private boolean hasSamePeople(RegisteredInterest registered) {
    return Set.copyOf(registered.contacts().stream().map(NamedPerson::of).toList())
        .equals(Set.copyOf(people()));
  }

  private List<NamedPerson> people() {
    List<NamedPerson> people = new ArrayList<>();
    people.add(
        new NamedPerson(
            ContactRole.CONTACT, said.contact().name(), Optional.of(said.contact().email())));
    said.supervisors()
        .forEach(
            supervisor ->
                people.add(
                    new NamedPerson(
                        ContactRole.SUPERVISOR,
                        supervisor.name(),
                        Optional.of(supervisor.email()))));
    return people;
  }
}
