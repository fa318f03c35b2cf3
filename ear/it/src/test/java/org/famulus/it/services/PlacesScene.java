package org.famulus.it.services;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallForm;
import org.famulus.core.call.Calls;
import org.famulus.core.call.CandidateInterest;
import org.famulus.core.call.PlaceCollection;
import org.famulus.core.interest.ApprovalForm;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestApproval;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.InterestRegistration;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.interest.Interests;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;

/** A unit, its head, the faculty, and a spring term of a year that no other test uses. */
@Dependent
public class PlacesScene {

  static final String REGION = "skane";
  static final String KIND = "ELECTIVE";
  private static final String FIELD = "surgery";
  private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2030);

  @Inject private Callers callers;
  @Inject private Organisations organisations;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;
  @Inject private InterestApproval approval;
  @Inject private InterestRepository store;
  @Inject private Calls calls;
  @Inject private PlaceCollection collection;
  @Inject private UserTransaction transaction;

  private int year;
  private long unitId;

  /** Registers a unit for a fresh year. */
  PlacesScene set() throws Exception {
    year = NEXT_YEAR.getAndIncrement();
    unitId =
        asFaculty(
            () ->
                organisations
                    .register(
                        REGION,
                        new OrganisationForm(
                            OrganisationType.UNIT,
                            "Kirurgi " + UUID.randomUUID(),
                            Optional.empty(),
                            Optional.of("SE"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false))
                    .value());
    return this;
  }

  int year() {
    return year;
  }

  long unitId() {
    return unitId;
  }

  LocalDate firstMonday(Month month) {
    return LocalDate.of(year, month, 1).with(firstInMonth(DayOfWeek.MONDAY));
  }

  /** Three places, at most two at a time, from the given days. */
  InterestForm form(LocalDate... firstDays) {
    return form(3, people(), firstDays);
  }

  InterestForm form(int places, List<NamedPerson> people, LocalDate... firstDays) {
    return new InterestForm(
        unitId,
        year,
        KIND,
        FIELD,
        places,
        Optional.of(2),
        new TreeSet<>(List.of(firstDays)),
        people,
        Optional.empty());
  }

  static List<NamedPerson> people() {
    return List.of(
        new NamedPerson(ContactRole.CONTACT, "Karin Kontakt", Optional.of("karin@unit.example")),
        new NamedPerson(ContactRole.SUPERVISOR, "Hans Handledare", Optional.empty()));
  }

  Outcome<Long> handIn(InterestForm form) throws Exception {
    return asUnit(() -> registration.handIn(REGION, form, WrittenReasons.none()));
  }

  Outcome<Long> change(long id, InterestForm form) throws Exception {
    return asUnit(
        () -> registration.change(REGION, id, version(id), form, WrittenReasons.none()));
  }

  Outcome<Long> changeByFaculty(long id, InterestForm form, WrittenReasons reasons)
      throws Exception {
    return asFaculty(() -> registration.change(REGION, id, version(id), form, reasons));
  }

  Outcome<Long> withdraw(long id) throws Exception {
    return asUnit(() -> registration.withdraw(REGION, id, version(id), WrittenReasons.none()));
  }

  Outcome<Long> approve(long id, ApprovalForm form) throws Exception {
    return as(head(), () -> approval.approve(REGION, id, version(id), form));
  }

  InterestDetail detail(long id) throws Exception {
    return asFaculty(() -> interests.detail(REGION, id));
  }

  /** A handed-in interest with the head's approval. */
  long approved(InterestForm form) throws Exception {
    long id = handIn(form).value();
    approve(id, ApprovalForm.byHead("Vera Verksamhetschef")).value();
    return id;
  }

  /** The spring call of the year, planned with the usual window. */
  long plannedCall() throws Exception {
    return asFaculty(
        () ->
            calls
                .plan(REGION, callForm(LocalDate.of(year - 1, 10, 1), LocalDate.of(year - 1, 10, 15)))
                .value());
  }

  CallForm callForm(LocalDate opensOn, LocalDate closesOn) {
    return new CallForm(
        "Spring " + year + " " + UUID.randomUUID(),
        KIND,
        Optional.empty(),
        new CallDates(
            LocalDate.of(year, 1, 18),
            LocalDate.of(year, 6, 7),
            LocalDate.of(year - 1, 9, 1),
            LocalDate.of(year - 1, 9, 15),
            opensOn,
            closesOn,
            Optional.of(LocalDate.of(year - 1, 11, 15))),
        List.of());
  }

  Outcome<Long> publish(CallForm form, WrittenReasons reasons) throws Exception {
    return asFaculty(
        () -> {
          long id = calls.plan(REGION, form).value();
          return calls.publish(REGION, id, calls.detail(REGION, id).row().version(), reasons);
        });
  }

  Outcome<Long> collect(long callId, java.util.Map<Long, String> reasons) throws Exception {
    return asFaculty(() -> collection.collect(REGION, callId, reasons));
  }

  CandidateInterest candidate(long callId, long interestId) throws Exception {
    return asFaculty(
        () ->
            collection.candidates(REGION, callId).stream()
                .filter(candidate -> candidate.interestId() == interestId)
                .findFirst()
                .orElseThrow());
  }

  /** Counts a place of the year as given by binding decision. */
  void allotOne(long interestId) throws Exception {
    transaction.begin();
    if (!store.take(interestId)) {
      throw new IllegalStateException("No place is left.");
    }
    transaction.commit();
  }

  <T> T asUnit(Callable<T> work) throws Exception {
    return as(caller("Unit", Role.HOST), work);
  }

  <T> T asFaculty(Callable<T> work) throws Exception {
    Grant coordinator = new Grant(REGION, Role.COORDINATOR, Optional.empty());
    return as(
        new Caller(
            Optional.empty(), "Coordinator", Optional.empty(), false, false, List.of(coordinator)),
        work);
  }

  <T> T as(Caller caller, Callable<T> work) throws Exception {
    return callers.as(caller, work::call);
  }

  /** Somebody who speaks for another unit. */
  Caller stranger() {
    Grant elsewhere = new Grant(REGION, Role.HOST, Optional.of(unitId + 1_000_000));
    return new Caller(
        Optional.empty(), "Stranger", Optional.empty(), false, false, List.of(elsewhere));
  }

  private Caller head() {
    return caller("Vera Verksamhetschef", Role.UNIT_HEAD);
  }

  private Caller caller(String name, Role role) {
    Grant grant = new Grant(REGION, role, Optional.of(unitId));
    return new Caller(Optional.empty(), name, Optional.empty(), false, false, List.of(grant));
  }

  private long version(long id) {
    return interests.detail(REGION, id).row().version();
  }

  /** Ids of the rules that gave the reasons of a refusal. */
  static Set<String> refusingRules(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        ? refused.reasons().stream()
            .flatMap(reason -> reason.ruleId().stream())
            .collect(java.util.stream.Collectors.toSet())
        : Set.of();
  }

  /** Ids of the rules that keep a candidate out or ask for a reason. */
  static Set<String> rulesOf(CandidateInterest candidate) {
    return candidate.reasons().stream()
        .flatMap(reason -> reason.ruleId().stream())
        .collect(java.util.stream.Collectors.toSet());
  }
}
