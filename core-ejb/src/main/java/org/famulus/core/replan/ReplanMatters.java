package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkMatters;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.offer.OfferRepository;
import org.famulus.region.spi.Text;

/**
 * What a student's link about a move is about: the admission she has, and in the latest plan the
 * place she would have instead. So an old link asks what counts now.
 */
@ApplicationScoped
public class ReplanMatters implements LinkMatters {

  /** Kind of record, as in the audit trail: the student's decision. */
  static final String SUBJECT = "DECISION";

  @Inject private ReplanRepository replans;
  @Inject private OfferRepository offers;
  @Inject private MoveRows rows;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.AGREE_TO_MOVE;
  }

  @Override
  public Optional<LinkMatter> find(String regionId, long subjectId) {
    return replans
        .latestOf(subjectId)
        .flatMap(
            move ->
                replans
                    .find(regionId, move.replanId())
                    .map(
                        plan ->
                            matter(plan, move, rows.of(plan, replans.named(plan.id())))));
  }

  /** The same for a move of a plan whose rows have been read. */
  LinkMatter matter(Replan plan, ReplanMove move, List<MoveRow> read) {
    MoveRow row =
        read.stream().filter(each -> each.id() == move.id()).findFirst().orElseThrow();
    PlaceRow to = row.to().orElse(row.from());
    return new LinkMatter(
        SUBJECT,
        move.decisionId(),
        row.student() + ", " + row.decisionNumber(),
        offers.find(plan.regionId(), move.fromOfferId()).orElseThrow().unitId(),
        plan.state() == ReplanState.ASKING && move.consent() == Consent.ASKED,
        List.of(
            row.from().unit(),
            row.from().firstDay(),
            row.from().lastDay(),
            to.unit(),
            Text.of("field." + to.field()),
            to.firstDay(),
            to.lastDay(),
            Text.of("replan.why-you." + row.why(), row.roomFor().size()),
            plan.reason()),
        List.of());
  }
}
