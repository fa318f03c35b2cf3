package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Channel;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallRepository;
import org.famulus.core.interest.Approval;
import org.famulus.core.interest.ApproverRole;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.interest.Period;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.notify.MailRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.OfferSource;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;

/**
 * The ground on which tests of allocation and decisions stand: closed calls with places on first
 * Mondays and students found eligible, stored past the use cases.
 */
@ApplicationScoped
public class DecisionGround {

  /** The region. */
  public static final String REGION = Ground.REGION;

  private static final String KIND = "ELECTIVE";
  private static final int LAST_ATTENDANCE = 27;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Ground ground;
  @Inject private OrganisationRepository organisations;
  @Inject private CallRepository calls;
  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;
  @Inject private ApplicationRepository applications;
  @Inject private AllocationRepository drafts;
  @Inject private MailRepository mails;
  @Inject private Clock clock;

  /** A place of a call and what it hangs on. */
  public record Place(long unit, long interest, long offer) {}

  /** First Monday of the month so many months after the season's first one. */
  public LocalDate firstMonday(int months) {
    return ground.today()
        .withDayOfMonth(1)
        .withMonth(2)
        .plusYears(1)
        .plusMonths(months)
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  /** A published call whose windows closed yesterday. */
  @Transactional
  public long call() {
    LocalDate today = ground.today();
    ApplicationCall call =
        calls.add(
            new ApplicationCall(
                REGION,
                Ground.unique("Call"),
                KIND,
                new CallDates(
                    firstMonday(0),
                    firstMonday(0).plusMonths(5),
                    today.minusDays(20),
                    today.minusDays(10),
                    today.minusDays(9),
                    today.minusDays(1),
                    Optional.of(today.plusDays(10)))));
    call.publish(clock.instant());
    return call.id();
  }

  /** A unit that takes so many students in the year, in one field, at the first Mondays given. */
  @Transactional
  public List<Place> unit(long callId, String field, int places, LocalDate... firstDays) {
    long unit =
        organisations
            .add(REGION, new Organisation(OrganisationType.UNIT, Ground.unique("Unit"), null))
            .id();
    Interest interest =
        new Interest(REGION, unit, firstMonday(0).getYear(), KIND, field);
    interest.commitTo(places, null);
    interest.submit();
    interest.approve(
        new Approval("Head of unit", ApproverRole.HEAD, ground.today(), Optional.empty()));
    interests.add(interest);
    interests.replaceParts(
        interests.whole(interest),
        Arrays.stream(firstDays).map(day -> new Period(day, day.plusDays(LAST_ATTENDANCE))).toList(),
        List.of(
            new NamedPerson(ContactRole.CONTACT, "Kim Kontakt", Optional.of("kim@unit.example")),
            new NamedPerson(ContactRole.SUPERVISOR, "Sam Handledare", Optional.empty())));
    return Arrays.stream(firstDays)
        .map(
            day ->
                new Place(
                    unit,
                    interest.id(),
                    offers
                        .add(
                            new PlacementOffer(
                                callId,
                                new OfferSource(
                                    REGION, interest.id(), unit, Optional.empty(), KIND, field),
                                day,
                                day.plusDays(LAST_ATTENDANCE),
                                places))
                        .id()))
        .toList();
  }

  /** A unit's only place in a period of four weeks or of another length. */
  @Transactional
  public Place place(long callId, String field, LocalDate firstDay, LocalDate lastDay) {
    Place four = unit(callId, field, 1, firstDay).get(0);
    PlacementOffer other =
        new PlacementOffer(
            callId,
            new OfferSource(REGION, four.interest(), four.unit(), Optional.empty(), KIND, field),
            firstDay.plusDays(1),
            lastDay,
            1);
    return new Place(four.unit(), four.interest(), offers.add(other).id());
  }

  /** A student found eligible who wishes the fields at the first Mondays, most wanted first. */
  @Transactional
  public long eligible(long callId, WishedPlace... wishes) {
    return eligibleFrom(callId, ground.partnerUniversity(), wishes);
  }

  /** The same, from a university. */
  @Transactional
  public long eligibleFrom(long callId, long university, WishedPlace... wishes) {
    long person = ground.nominated(callId, university);
    Application application =
        applications.add(
            new Application(
                REGION,
                callId,
                person,
                university,
                Ground.unique("A"),
                Channel.SELF,
                clock.instant()));
    application.answer(
        Map.of("finalYear", "true", "clinicalSemesters", "2", "english", "B2"), clock.instant());
    application.wish(List.of(wishes), clock.instant());
    application.submit(clock.instant());
    application.assess(ApplicationState.ELIGIBLE, clock.instant());
    return application.id();
  }

  /** A place ends on another day than before, past the use cases. */
  @Transactional
  public void endOffer(long offerId, LocalDate lastDay) {
    em.createQuery("update PlacementOffer o set o.lastDay = :day where o.id = :id")
        .setParameter("day", lastDay)
        .setParameter("id", offerId)
        .executeUpdate();
  }

  /** A mail in the outbox that no command has woken the sender for; answers its id. */
  @Transactional
  public long queuedMail() {
    MailMessage mail =
        new MailMessage(
            REGION,
            "<" + Ground.unique("mail") + "@example.org>",
            new MailMessage.Receiver("somebody@example.org", "Somebody", "en"),
            new MailMessage.Content("test", "Subject", "Text"),
            clock.instant(),
            "test");
    mails.add(mail);
    return mail.id();
  }

  /** Somebody who speaks for a unit and nothing else. */
  public static Caller host(long unit) {
    return new Caller(
        Optional.empty(),
        "Host",
        Optional.empty(),
        false,
        false,
        List.of(new Grant(REGION, Role.HOST, Optional.of(unit))));
  }

  /** A student who signs in as herself. */
  public Caller student(long applicationId) {
    Application application = applications.find(REGION, applicationId).orElseThrow();
    return new Caller(
        Optional.empty(),
        "Student",
        Optional.of(application.personId()),
        false,
        false,
        List.of(new Grant(REGION, Role.APPLICANT, Optional.empty())));
  }

  /** Where an application stands, read in one transaction whatever other threads do. */
  @Transactional
  public ApplicationState stateOf(long applicationId) {
    return applications.find(REGION, applicationId).orElseThrow().state();
  }

  /** A draft of the allocation, read in the same way. */
  @Transactional
  public AllocationRun run(long runId) {
    return drafts.find(REGION, runId).orElseThrow();
  }

  /** Places of an offer given by decision, read in the same way. */
  @Transactional
  public int taken(long offerId) {
    return offers.find(REGION, offerId).orElseThrow().taken();
  }
}
