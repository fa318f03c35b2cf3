package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.payment.FourEyes;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads claims: who decides on them all of them, a student her own. */
@Stateless
public class SupportClaims {

  @Inject private Gate gate;
  @Inject private SupportRepository claims;
  @Inject private SupportReceiptRepository receipts;
  @Inject private SupportPaymentRepository payments;
  @Inject private FundingPeriodRepository periods;
  @Inject private PlacementRepository placements;
  @Inject private FourEyes fourEyes;
  @Inject private Timelines timelines;

  /** A page of claims the caller may see, with counts for each filter. */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public Slice<SupportRow> find(SupportCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    return Slice.exactly(
        claims.ask(criteria, scope).rows(sort, page),
        claims.ask(criteria, scope).count(),
        Map.of(
            "state",
            ListCounts.inOrder(
                SupportState.values(),
                claims.ask(criteria.anyState(), scope).countBy("c.state"))));
  }

  /** The caller's own claims, the latest first. */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public List<SupportRow> own(String regionId) {
    return gate.scope(regionId)
        .person()
        .map(own -> new Scope(regionId, false, Set.of(), Optional.of(own)))
        .map(
            hers ->
                claims
                    .ask(SupportCriteria.of(regionId), hers)
                    .rows(new Sort("number", false), new Page(0, Page.LARGEST)))
        .orElse(List.of());
  }

  /** Placements the caller may write a claim for herself. */
  @Reads(permission = Permission.SUPPORT_CLAIM)
  public List<ClaimablePlacement> claimable(String regionId) {
    return gate.scope(regionId)
        .person()
        .map(own -> claims.claimable(regionId, own))
        .orElse(List.of());
  }

  /**
   * A placement a claim is to be written for, and the claim if there is one.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.SUPPORT_CLAIM)
  public Start start(String regionId, long placementId) {
    Placement placement =
        placements
            .find(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    long student = placement.subject().personId();
    if (!gate.scope(regionId).reaches(Target.person(regionId, student))) {
      throw new NotFoundException("placement", placementId);
    }
    return new Start(
        claims.claimable(regionId, student).stream()
            .filter(each -> each.id() == placementId)
            .findFirst(),
        claims.holding(placementId),
        periods.on(regionId, placement.lastDayThere()).map(FundingPeriod::title));
  }

  /**
   * One claim.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public SupportDetail detail(String regionId, long id) {
    SupportRow row =
        claims.row(regionId, id).orElseThrow(() -> new NotFoundException("claim", id));
    Target hers = Target.person(regionId, row.personId());
    if (!gate.scope(regionId).reaches(hers)) {
      throw new NotFoundException("claim", id);
    }
    SupportClaim claim = claims.find(regionId, id).orElseThrow();
    Caller caller = gate.caller();
    boolean own = caller.personId().equals(Optional.of(row.personId()));
    boolean writing =
        caller.holdsIn(regionId, Permission.SUPPORT_CLAIM)
            && gate.scope(regionId, Permission.SUPPORT_CLAIM).reaches(hers);
    boolean decides = caller.holdsInWhole(regionId, Permission.SUPPORT_CHECK) && !own;
    boolean mayApprove =
        caller.holdsInWhole(regionId, Permission.SUPPORT_APPROVE)
            && !own
            && row.state() == SupportState.CHECKED;
    boolean second = mayApprove && fourEyes.isSecondPerson(caller, claim.hands());
    return new SupportDetail(
        row,
        own,
        placements
            .find(regionId, row.placementId())
            .filter(ClaimablePlacement::isOver)
            .isPresent(),
        writing,
        decides,
        second,
        mayApprove && !second,
        new SupportDetail.Account(
            claim.accountHolder(),
            claim.iban().map(writing && row.isDraft() ? Iban::inGroups : Iban::masked)),
        claim.accountDeletedAt(),
        claim.remark(),
        claim.checkNote(),
        claim.submitted(),
        claim.checked(),
        claim.approved(),
        receipts.of(id).stream().map(SupportDetail.ReceiptRow::of).toList(),
        payments.ofClaim(id),
        decides
            ? claim
                .fundingPeriodId()
                .flatMap(period -> periods.find(regionId, period))
                .map(FundingPeriod::left)
            : Optional.empty());
  }

  /** What was done about a claim, newest first; for who decides on claims. */
  @Reads(permission = Permission.SUPPORT_CHECK)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    if (claims.find(regionId, id).isEmpty()) {
      throw new NotFoundException("claim", id);
    }
    return timelines.of(SupportFile.SUBJECT, id);
  }

  /**
   * Where a claim begins.
   *
   * @param placement the placement, if a claim can be written for it
   * @param claim the claim that is there already
   * @param fundedBy what is to pay it, as things stand
   */
  public record Start(
      Optional<ClaimablePlacement> placement, Optional<Long> claim, Optional<String> fundedBy) {}
}
