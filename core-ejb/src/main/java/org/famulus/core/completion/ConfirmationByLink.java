package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkState;
import org.famulus.core.link.LinkView;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/** What a supervisor sees and does by her personal link, without an account. */
@ApplicationScoped
public class ConfirmationByLink {

  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private Regions regions;
  @Inject private LinkReceivers receivers;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private ConfirmationWriting writing;
  @Inject private Confirmations confirmations;
  @Inject private HostCompletion host;

  /** The link and the placement it asks about, if there is such a link. */
  @Transactional
  public Optional<Asked> open(String token) {
    return receivers
        .open(LinkPurpose.CONFIRM_PLACEMENT, token)
        .map(link -> asked(link, file.row(link.regionId(), link.subjectId())));
  }

  /** Confirms. */
  public Outcome<Long> confirm(
      String token, ConfirmedAs as, int weeks, Optional<String> remark) {
    return receivers.as(token, () -> confirmations.writeByLink(token, as, weeks, remark));
  }

  private Asked asked(LinkView link, CompletionRow row) {
    boolean told = link.state().works() || link.state() == LinkState.USED;
    return new Asked(
        link,
        told ? Optional.of(supervised(row)) : Optional.empty(),
        link.state().works() && link.open() ? notYet(link, row) : List.of());
  }

  private Supervised supervised(CompletionRow row) {
    return new Supervised(
        row.studentName(),
        row.unitName(),
        row.firstDay(),
        row.until(),
        row.weeks(),
        host.isFor(row),
        row.choices(),
        row.confirmation().map(Confirmation::supervisorName),
        row.confirmation().map(Confirmation::writtenOn));
  }

  /** What keeps her from confirming today; the form does not ask for what would be refused. */
  private List<Reason> notYet(LinkView link, CompletionRow row) {
    Placement placement = records.placement(link.regionId(), link.subjectId()).orElseThrow();
    ConfirmationForm today =
        new ConfirmationForm(
            link.name(),
            Optional.empty(),
            regions.today(link.regionId(), clock),
            row.weeks(),
            row.choices().get(0),
            Optional.empty());
    return callers.as(
        Caller.famulus("link"), () -> writing.refusals(placement, today));
  }

  /**
   * What a supervisor is asked.
   *
   * @param link the link
   * @param supervised the placement; told only while the link works, or to whoever has used it:
   *     after "this is not me" or a revocation its holder is a stranger
   * @param notYet why it cannot be confirmed today, if it cannot
   */
  public record Asked(LinkView link, Optional<Supervised> supervised, List<Reason> notYet) {

    /** Whether the form is shown. */
    public boolean isOpen() {
      return link.state().works() && link.open() && notYet.isEmpty();
    }
  }

  /**
   * The placement as its supervisor sees it.
   *
   * @param studentName the student
   * @param unitName the unit
   * @param firstDay first day of the placement
   * @param lastDay the last day on which the student can be there
   * @param weeks weeks the student can have been there
   * @param byHost whether her word completes it, and no examiner reads it
   * @param choices what can be said
   * @param confirmedBy who has confirmed it already
   * @param confirmedOn when
   */
  public record Supervised(
      String studentName,
      String unitName,
      LocalDate firstDay,
      LocalDate lastDay,
      int weeks,
      boolean byHost,
      List<ConfirmedAs> choices,
      Optional<String> confirmedBy,
      Optional<LocalDate> confirmedOn) {

    public Supervised {
      choices = List.copyOf(choices);
    }
  }
}
