package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.agreement.AgreementRepository;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallRepository;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.nomination.Nomination;
import org.famulus.core.nomination.NominationRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.OfferSource;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Regions;

/**
 * The ground on which tests of applications stand: universities, calls and people, stored past the
 * use cases, so that a test of one rule does not depend on another. Each is new and has a name of
 * its own.
 */
@ApplicationScoped
public class Ground {

  /** The region. */
  public static final String REGION = "skane";

  /** A field that is offered. */
  public static final String FIELD = "cardiology";

  /** Another field that is offered. */
  public static final String OTHER_FIELD = "surgery";

  private static final String KIND = "ELECTIVE";

  @Inject private OrganisationRepository organisations;
  @Inject private AgreementRepository agreements;
  @Inject private CallRepository calls;
  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;
  @Inject private PersonRepository people;
  @Inject private NominationRepository nominations;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The day it is in the region. */
  public LocalDate today() {
    return regions.today(REGION, clock);
  }

  /** First day of the places offered. */
  public LocalDate firstDay() {
    return today().plusMonths(4);
  }

  /** A university without any agreement. */
  @Transactional
  public long university() {
    return organisations
        .add(REGION, new Organisation(OrganisationType.UNIVERSITY, unique("University"), null))
        .id();
  }

  /** A university with a mobility agreement that has been running for a year. */
  @Transactional
  public long partnerUniversity() {
    return partnerUniversityUntil(null);
  }

  /** A university whose mobility agreement ends. */
  @Transactional
  public long partnerUniversityUntil(LocalDate lastDay) {
    long university = university();
    Agreement agreement = new Agreement(REGION, "MOBILITY", unique("M"), true);
    agreement.runs(today().minusYears(1), lastDay);
    agreements.add(agreement, Set.of(university));
    return university;
  }

  /** All agreements of a university end on a day, past the use cases. */
  @Transactional
  public void endAgreements(long university, LocalDate lastDay) {
    agreements
        .ofInstitution(REGION, university)
        .forEach(agreement -> agreement.runs(agreement.validFrom(), lastDay));
  }

  /** A published call that takes nominations and applications today, with places in two fields. */
  @Transactional
  public long openCall() {
    ApplicationCall call = call(today().minusDays(5), today().plusDays(5));
    call.publish(clock.instant());
    offer(call, FIELD);
    offer(call, OTHER_FIELD);
    return call.id();
  }

  /** A published call whose windows closed yesterday. */
  @Transactional
  public long closedCall() {
    ApplicationCall call = call(today().minusDays(10), today().minusDays(1));
    call.publish(clock.instant());
    offer(call, FIELD);
    return call.id();
  }

  /** A published call that closed so long ago that no paper of it is kept any more. */
  @Transactional
  public long closedCallYearsAgo() {
    ApplicationCall call = call(today().minusYears(2), today().minusYears(2).plusDays(14));
    call.publish(clock.instant());
    return call.id();
  }

  /** A call that is not published, though its windows are open. */
  @Transactional
  public long plannedCall() {
    return call(today().minusDays(5), today().plusDays(5)).id();
  }

  /** A person. */
  @Transactional
  public long person() {
    Person person = new Person(unique("Quellhain"), "Jordis", "en");
    person.reachAt(unique("jordis") + "@example.org", "en");
    return people.add(REGION, person).id();
  }

  /** A person whom the university has nominated in the call. */
  @Transactional
  public long nominated(long callId, long universityId) {
    long person = person();
    nominations.add(
        new Nomination(REGION, callId, universityId, person, today(), "International office"));
    return person;
  }

  /** A name nobody else has. */
  public static String unique(String start) {
    return start + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private ApplicationCall call(LocalDate from, LocalDate to) {
    LocalDate term = firstDay();
    return calls.add(
        new ApplicationCall(
            REGION,
            unique("Call"),
            KIND,
            new CallDates(
                term, term.plusMonths(5), from, to, from, to, Optional.of(to.plusDays(30)))));
  }

  private void offer(ApplicationCall call, String field) {
    long unit =
        organisations
            .add(REGION, new Organisation(OrganisationType.UNIT, unique("Unit"), null))
            .id();
    Interest interest = new Interest(REGION, unit, firstDay().getYear(), KIND, field);
    interest.commitTo(4, null);
    interests.add(interest);
    offers.add(
        new PlacementOffer(
            call.id(),
            new OfferSource(REGION, interest.id(), unit, Optional.empty(), KIND, field),
            firstDay(),
            firstDay().plusDays(27),
            4));
  }
}
