package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkState;
import org.famulus.core.link.LinkView;
import org.famulus.core.shared.Outcome;

/** What a student who would move sees and says by her personal link, without signing in. */
@ApplicationScoped
public class ReplanByLink {

  @Inject private LinkReceivers receivers;
  @Inject private ReplanRepository replans;
  @Inject private ReplanConsents consents;
  @Inject private MoveRows rows;

  /** The link and the move it asks about, if there is such a link. */
  @Transactional
  public Optional<Asked> open(String token) {
    return receivers.open(LinkPurpose.AGREE_TO_MOVE, token).map(this::asked);
  }

  /** She agrees, or does not. */
  public Outcome<Long> answer(String token, boolean agrees) {
    return receivers.as(token, () -> consents.answerByLink(token, agrees));
  }

  private Asked asked(LinkView link) {
    boolean told = link.state().works() || link.state() == LinkState.USED;
    return new Asked(
        link,
        told
            ? replans
                .latestOf(link.subjectId())
                .flatMap(
                    move ->
                        replans
                            .find(link.regionId(), move.replanId())
                            .flatMap(plan -> rows.asked(plan, move.id())))
            : Optional.empty());
  }

  /**
   * What a student is asked.
   *
   * @param link the link
   * @param move the move; told only while the link works, or to whoever has used it
   */
  public record Asked(LinkView link, Optional<AskedMove> move) {

    /** Whether she can answer. */
    public boolean isOpen() {
      return link.state().works() && link.open() && move.isPresent();
    }
  }
}
