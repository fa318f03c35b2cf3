package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.compliance.RequirementPlan;
import org.famulus.core.decision.DecisionMails.Issued;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * Exchanges the places of admitted students for others: all their admissions are revoked before any
 * place is taken, so that two students can have each other's. Asks no rule and no right; who calls
 * it has done so, and has locked the places.
 */
@ApplicationScoped
class PlaceExchange {

  /** In the order in which places are taken. */
  private static final Comparator<Leaving> AS_PLACES_ARE_TAKEN =
      Comparator.comparing((Leaving leaving) -> leaving.interestId())
          .thenComparing(leaving -> leaving.admission().place().offerId())
          .thenComparing(leaving -> leaving.admission().id());

  @Inject private OfferRepository offers;
  @Inject private InterestRepository interests;
  @Inject private PlacementRepository placements;
  @Inject private RequirementPlan requirements;
  @Inject private Issuing issuing;

  /**
   * An admitted student leaves her place.
   *
   * @param admission what gave it to her
   * @param earlier her placement, locked
   * @param interestId the commitment the place is part of
   * @param application her application, locked
   * @param grant the place she gets instead; empty if she waits for one again
   */
  record Leaving(
      AdmissionDecision admission,
      Placement earlier,
      long interestId,
      Application application,
      Optional<PlaceGrant> grant) {}

  /**
   * What became of one of them.
   *
   * @param earlier number of the admission revoked
   * @param revocation number of the decision that revokes it
   * @param later the admission that counts now
   */
  record Exchanged(String earlier, String revocation, Optional<Later> later) {}

  /**
   * An admission that took the place of another.
   *
   * @param id its id
   * @param number its number
   */
  record Later(long id, String number) {}

  /**
   * Locks all places of an exchange, those left and those wanted, before anything is asked of them:
   * in the order in which every command takes places, and before numbers of decisions, so that two
   * commands wait for each other instead of colliding.
   */
  void lock(String regionId, Collection<Long> offerIds) {
    for (long interest : offers.interestsOf(offerIds)) {
      interests.lock(regionId, interest).orElseThrow();
      offers.lockOfInterest(interest);
    }
  }

  /**
   * Exchanges the places, all of them or none.
   *
   * @param reason why, told to the students
   */
  Outcome<List<Exchanged>> exchange(
      ApplicationCall call, List<Leaving> leaving, String reason, ParameterValues parameters) {
    List<Reason> notices = new ArrayList<>();
    Map<Long, Issued> revocations = new HashMap<>();
    Map<Long, String> numbers = new HashMap<>();
    for (Leaving each : leaving.stream().sorted(AS_PLACES_ARE_TAKEN).toList()) {
      if (each.grant().isPresent()) {
        Issued revocation =
            issuing.revokeQuietly(each.admission(), each.earlier(), reason, parameters);
        revocations.put(each.admission().id(), revocation);
        numbers.put(each.admission().id(), revocation.decision().number());
      } else {
        Issuing.Result revoked =
            issuing.revoke(
                each.admission(), each.earlier(), losesAdmission(each), reason, parameters);
        numbers.put(each.admission().id(), revoked.numbers().get(0));
        notices.addAll(revoked.notices());
      }
    }
    Optional<Reason> gone =
        issuing.takePlaces(leaving.stream().flatMap(each -> each.grant().stream()).toList());
    if (gone.isPresent()) {
      return Outcome.refused(gone.get());
    }
    List<Exchanged> exchanged = new ArrayList<>();
    for (Leaving each : leaving) {
      Optional<Later> later =
          each.grant()
              .map(
                  grant ->
                      admit(
                          call,
                          each,
                          grant,
                          revocations.get(each.admission().id()),
                          reason,
                          parameters,
                          notices));
      exchanged.add(
          new Exchanged(
              each.admission().number(), numbers.get(each.admission().id()), later));
    }
    return Outcome.done(exchanged, notices);
  }

  private Optional<Application> losesAdmission(Leaving leaving) {
    return placements.holdsAnother(leaving.application().id(), leaving.earlier().id())
        ? Optional.empty()
        : Optional.of(leaving.application());
  }

  private Later admit(
      ApplicationCall call,
      Leaving leaving,
      PlaceGrant grant,
      Issued revocation,
      String reason,
      ParameterValues parameters,
      List<Reason> notices) {
    Issuing.Result issued =
        issuing.admitInPlaceOf(
            new Issuing.Replaced(leaving.admission().number(), reason),
            revocation,
            call,
            grant,
            leaving.application(),
            parameters);
    notices.addAll(issued.notices());
    Placement later = placements.ofDecision(issued.ids().get(0)).orElseThrow();
    leaving
        .earlier()
        .arrivalOn()
        .filter(day -> !day.isAfter(later.subject().firstDay()))
        .ifPresent(later::arriveOn);
    requirements.determineInPlaceOf(leaving.earlier(), later);
    return new Later(issued.ids().get(0), issued.numbers().get(0));
  }
}
