package org.famulus.core.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.allocation.Policy;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.booking.PlaceToGive;
import org.famulus.core.booking.PlacesToGive;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/**
 * Proposes for everybody who waits at once whom to ask for where, from what there is at the moment.
 * A programme may say by which method; otherwise as many as possible get a place, and all together
 * are as few steps as possible from what they wish.
 */
@Stateless
public class PlaceProposals {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlaceWishRepository wishes;
  @Inject private PlacesToGive places;
  @Inject private PartnerRegionRows partners;

  /** What to propose; a constant number of statements. */
  @Reads(permission = Permission.PLACE_MATCH)
  public Proposals of(String regionId) {
    gate.allow(Target.region(regionId));
    LocalDate today = regions.today(regionId, clock);
    List<PlaceWishRow> all = wishes.open(regionId);
    Set<Long> people = all.stream().map(PlaceWishRow::personId).collect(Collectors.toSet());
    Map<Long, List<DaySpan>> elsewhere = wishes.elsewhere(regionId, people);
    List<PlaceToGive> free = places.all(regionId);
    List<OpenOffer> offers = free.stream().map(PlaceToGive::offer).toList();
    JudgedStays rules =
        new JudgedStays(
            places.rules(regionId, offers.stream().map(OpenOffer::id).toList(), people),
            places.triedBefore(regionId, people));
    Policy policy = policy(regionId);
    Proposing proposing =
        new Proposing(all, elsewhere, offers, today.plusDays(1), rules, policy);
    Proposing.Found found = proposing.solve();
    BoardView view = new BoardView(all, elsewhere, free, today);
    ProposalAnswers answers =
        new ProposalAnswers(all, proposing.fitting(), found, rules, policy);
    return new Proposals(
        all.stream()
            .flatMap(
                wish ->
                    found.given().of(wish).stream()
                        .map(
                            option ->
                                new PlaceProposal(
                                    view.student(wish), option, answers.passedOver(wish))))
            .toList(),
        all.stream()
            .filter(wish -> found.given().of(wish).isEmpty())
            .map(wish -> without(view.student(wish), answers))
            .toList(),
        view.unasked().stream()
            .filter(each -> found.given().at(each.offer().id()).isEmpty())
            .toList(),
        ProposalFigures.of(all.size(), found.given().all()),
        ProposalFigures.of(all.size(), proposing.inOrder().all()),
        policy.name(),
        found.best(),
        found.seed(),
        partners.all(regionId).stream()
            .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name)));
  }

  /** Whether the caller may see what was proposed before; it throws if not. */
  @Reads(permission = Permission.PLACE_MATCH)
  public void checkAccess(String regionId) {
    gate.allow(Target.region(regionId));
  }

  private static WithoutProposal without(WaitingStudent student, ProposalAnswers answers) {
    List<PassedOver> passedOver = answers.passedOver(student.wish());
    return new WithoutProposal(
        student,
        answers.why(student.wish(), passedOver),
        passedOver,
        answers.looser(student.wish()));
  }

  private Policy policy(String regionId) {
    return regions.get(regionId).allocationPolicies().stream()
        .findFirst()
        .map(policy -> Policy.valueOf(policy.method().name()))
        .orElse(Policy.LEAST_SUM_OF_RANKS);
  }
}
