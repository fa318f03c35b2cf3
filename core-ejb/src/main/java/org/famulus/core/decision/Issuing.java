package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Callers;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.completion.BlockRepository;
import org.famulus.core.completion.BlockRepository.Blocks;
import org.famulus.core.compliance.RequirementPlan;
import org.famulus.core.decision.AdmissionDecision.Issue;
import org.famulus.core.decision.AdmissionDecision.Place;
import org.famulus.core.decision.DecisionLetters.Announcement;
import org.famulus.core.decision.DecisionMails.Issued;
import org.famulus.core.decision.DecisionMails.Replacement;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.placement.PlaceRelease;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * Turns grants into decisions: takes the places, numbers and prints the decisions, begins the
 * placements with their requirements, writes the mails. Asks no rule and no right; the use cases have done so.
 */
@ApplicationScoped
public class Issuing {

  private static final String NUMBERS = "decision";

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Callers callers;
  @Inject private NumberRanges numbers;
  @Inject private OfferRepository offers;
  @Inject private InterestRepository interests;
  @Inject private DecisionRepository decisions;
  @Inject private PlacementRepository placements;
  @Inject private PlaceRelease places;
  @Inject private BlockRepository blocks;
  @Inject private RequirementPlan requirements;
  @Inject private DecisionSubjects subjects;
  @Inject private DecisionLetters letters;
  @Inject private DecisionMails mails;
  @Inject private Tasks tasks;

  /**
   * Takes the places of all grants, in period and year. Each is counted by the database at the
   * moment it is taken; nothing read before decides.
   *
   * @return a reason for the first place that is gone; the caller must refuse then
   */
  Optional<Reason> takePlaces(List<PlaceGrant> grants) {
    // One order for everybody, so that two commands wait for each other instead of colliding.
    List<PlaceGrant> ordered =
        grants.stream()
            .sorted(
                Comparator.comparing((PlaceGrant grant) -> grant.slot().poolId())
                    .thenComparing(grant -> grant.slot().offerId()))
            .toList();
    for (PlaceGrant grant : ordered) {
      boolean taken =
          interests.take(grant.slot().poolId()) && offers.take(grant.slot().offerId());
      if (!taken) {
        return Optional.of(Reason.of("decision.place-gone", grant.applicant().number()));
      }
    }
    return Optional.empty();
  }

  /**
   * Issues an admission for every grant, in the order of the list.
   *
   * @param applications the grants' applications, locked, by id
   * @param run the draft that is carried out, if it is one
   * @param parameters the programme's parameters as of today
   * @return the decisions' ids, and notices about people who cannot be reached
   */
  Result admit(
      ApplicationCall call,
      List<PlaceGrant> grants,
      Map<Long, Application> applications,
      Optional<Long> run,
      ParameterValues parameters) {
    List<Issued> issued =
        admit(call, grants, applications, run, parameters, Replaced.NOTHING);
    return new Result(
        issued.stream().map(i -> i.decision().id()).toList(),
        issued.stream().map(i -> i.decision().number()).toList(),
        mails.admitted(call.regionId(), issued));
  }

  /**
   * Issues the admission that takes the place of a revoked one, and tells everybody of both at once.
   *
   * @param application the grant's application, locked
   * @param revocation the decision that revokes the earlier admission
   */
  Result admitInPlaceOf(
      Replaced earlier,
      Issued revocation,
      ApplicationCall call,
      PlaceGrant grant,
      Application application,
      ParameterValues parameters) {
    Issued issued =
        admit(
                call,
                List.of(grant),
                Map.of(application.id(), application),
                Optional.empty(),
                parameters,
                earlier)
            .get(0);
    return new Result(
        List.of(issued.decision().id()),
        List.of(issued.decision().number()),
        mails.replaced(
            call.regionId(), new Replacement(earlier.number(), revocation, issued)));
  }

  private List<Issued> admit(
      ApplicationCall call,
      List<PlaceGrant> grants,
      Map<Long, Application> applications,
      Optional<Long> run,
      ParameterValues parameters,
      Replaced earlier) {
    Instant now = clock.instant();
    LocalDate today = regions.today(call.regionId(), clock);
    List<DecisionSubject> whom = subjects.of(call, grants);
    List<Issue> issues = issues(call.regionId(), whom, today, parameters, earlier, now);
    decisions.flush();
    List<Issued> issued = new ArrayList<>();
    for (int i = 0; i < whom.size(); i++) {
      AdmissionDecision decision =
          decisions.add(AdmissionDecision.admit(issues.get(i), whom.get(i).place(), run));
      issued.add(new Issued(decision, whom.get(i)));
    }
    decisions.flush();
    List<Placement> begun = begin(call.regionId(), issued, applications);
    requirements.determine(call.regionId(), begun);
    applications.values().stream()
        .filter(application -> application.state() == ApplicationState.ELIGIBLE)
        .forEach(application -> application.admit(now));
    return issued;
  }

  /** Issues the decision that revokes an admission, frees its place and tells student and unit. */
  Result revoke(
      AdmissionDecision admission,
      Placement placement,
      Optional<Application> losesAdmission,
      String reason,
      ParameterValues parameters) {
    Issued issued = revokeQuietly(admission, placement, reason, parameters);
    losesAdmission.ifPresent(application -> application.loseAdmission(clock.instant()));
    return new Result(
        List.of(issued.decision().id()),
        List.of(issued.decision().number()),
        mails.revoked(admission.regionId(), issued));
  }

  /** The same where an admission to another place follows, with which everybody is told. */
  Issued revokeQuietly(
      AdmissionDecision admission,
      Placement placement,
      String reason,
      ParameterValues parameters) {
    String regionId = admission.regionId();
    Instant now = clock.instant();
    LocalDate today = regions.today(regionId, clock);
    DecisionSubject subject = subjects.of(admission);
    String number = format(today, numbers.next(regionId, NUMBERS, today.getYear()));
    Issue issue =
        issue(
            regionId,
            DocumentTemplate.Kind.REVOCATION_DECISION,
            new Announcement(
                number,
                today,
                subject,
                admission.number(),
                reason,
                blocks.number(
                    regionId, subject.place().personId(), subject.place().firstDay())),
            reason,
            parameters,
            now);
    decisions.flush();
    AdmissionDecision revocation = decisions.add(AdmissionDecision.revoke(issue, admission));
    decisions.flush();
    placement.revoke();
    tasks.settleOfPlacement(placement.id());
    places.release(subject.interestId(), subject.place().offerId());
    return new Issued(revocation, subject);
  }

  /** The student declines: frees the place and tells the unit. */
  List<Reason> decline(
      AdmissionDecision admission, Placement placement, Optional<Application> losesAdmission) {
    Instant now = clock.instant();
    DecisionSubject subject = subjects.of(admission);
    placement.decline(now);
    tasks.settleOfPlacement(placement.id());
    places.release(subject.interestId(), subject.place().offerId());
    losesAdmission.ifPresent(application -> application.decline(now));
    return mails.declined(admission.regionId(), new Issued(admission, subject));
  }

  /**
   * What was issued.
   *
   * @param ids ids of the decisions
   * @param numbers their numbers
   * @param notices who could not be reached
   */
  record Result(List<Long> ids, List<String> numbers, List<Reason> notices) {}

  /**
   * The admission whose place another one takes.
   *
   * @param number its number, empty if there is none
   * @param reason why, empty if there is none
   */
  record Replaced(String number, String reason) {
    static final Replaced NOTHING = new Replaced("", "");
  }

  private List<Issue> issues(
      String regionId,
      List<DecisionSubject> whom,
      LocalDate today,
      ParameterValues parameters,
      Replaced earlier,
      Instant now) {
    int number = numbers.next(regionId, NUMBERS, today.getYear(), whom.size());
    String reason = letters.inPlaceOf(regionId, earlier.number(), earlier.reason());
    Blocks begun = blocksOf(regionId, whom);
    List<Issue> issues = new ArrayList<>();
    for (DecisionSubject subject : whom) {
      issues.add(
          issue(
              regionId,
              DocumentTemplate.Kind.ADMISSION_DECISION,
              new Announcement(
                  format(today, number++),
                  today,
                  subject,
                  earlier.number(),
                  earlier.reason(),
                  begun.number(subject.place().personId(), subject.place().firstDay())),
              reason,
              parameters,
              now));
    }
    return issues;
  }

  /** The students' placements, those included that are about to begin. */
  private Blocks blocksOf(String regionId, List<DecisionSubject> whom) {
    List<Place> places = whom.stream().map(DecisionSubject::place).toList();
    Blocks earlier =
        blocks.of(regionId, places.stream().map(Place::personId).distinct().toList());
    places.forEach(place -> earlier.add(place.personId(), place.firstDay()));
    return earlier;
  }

  private Issue issue(
      String regionId,
      DocumentTemplate.Kind kind,
      Announcement announcement,
      String reason,
      ParameterValues parameters,
      Instant now) {
    return new Issue(
        regionId,
        announcement.number(),
        Optional.of(reason).filter(written -> !written.isEmpty()),
        letters.print(regionId, kind, announcement, parameters),
        callers.current().name(),
        now);
  }

  private List<Placement> begin(
      String regionId, List<Issued> issued, Map<Long, Application> applications) {
    Map<Long, PlacementOffer> places =
        offers.byIds(
            issued.stream().map(each -> each.decision().place().offerId()).distinct().toList());
    return issued.stream()
        .map(Issued::decision)
        .map(
            decision ->
                begin(
                    regionId,
                    decision,
                    places.get(decision.place().offerId()),
                    applications.get(decision.place().applicationId())))
        .toList();
  }

  private Placement begin(
      String regionId,
      AdmissionDecision decision,
      PlacementOffer offer,
      Application application) {
    Place place = decision.place();
    return placements.add(
        Placement.byDecision(
            regionId,
            decision.number(),
            decision.issuedAt(),
            new Placement.Admission(decision.id(), place.applicationId(), place.offerId()),
            new Placement.Subject(
                place.personId(),
                application.institutionId(),
                place.unitId(),
                offer.siteId(),
                offer.kind(),
                place.field(),
                place.firstDay(),
                place.lastDay())));
  }

  private static String format(LocalDate today, int number) {
    return "%d-%04d".formatted(today.getYear(), number);
  }
}
