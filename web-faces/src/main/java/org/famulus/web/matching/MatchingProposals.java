package org.famulus.web.matching;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.famulus.core.matching.PassedOver;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.core.matching.PlaceProposals;
import org.famulus.core.matching.Proposals;
import org.famulus.core.matching.ProposedRequests;
import org.famulus.core.matching.UnaskedPlace;
import org.famulus.core.matching.WithoutProposal;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.list.Ticked;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/**
 * Whom to ask for where, for everybody who waits; and what came of asking for those that were
 * ticked. What was shown is kept, so that asked for is what was looked at, not what is best by now.
 */
@Named
@ViewScoped
public class MatchingProposals implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String PROPOSED = "proposed";

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private PlaceProposals service;
  @Inject private ProposedRequests requests;
  @Inject private LastProposals last;

  private String tab = PROPOSED;
  private final ShownProposals shown = new ShownProposals();
  private final LazyRows<PlaceProposal> proposed =
      new LazyRows<>((sort, page) -> Slices.cut(list(Proposals::proposed), page));
  private final LazyRows<WithoutProposal> without =
      new LazyRows<>((sort, page) -> Slices.cut(list(Proposals::without), page));
  private final LazyRows<UnaskedPlace> left =
      new LazyRows<>((sort, page) -> Slices.cut(list(Proposals::left), page));
  private transient Proposals proposals;
  private transient List<Line> results;

  /**
   * Proposes, just before the page is made: only then it is known what is free. Whoever turns to
   * another page or list sees more of what she has seen the beginning of.
   */
  public void propose() {
    proposals = isTurned() ? kept().orElseGet(this::workOut) : workOut();
    proposed.refresh();
    without.refresh();
    left.refresh();
    shown.show(proposals.proposed(), tab.equals(PROPOSED) ? proposed.getRows() : List.of());
  }

  private static boolean isTurned() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Set<String> named = faces.getExternalContext().getRequestParameterMap().keySet();
    return !faces.isPostback() && (named.contains("page") || named.contains("tab"));
  }

  /** Who kept them may have lost the right to see them since. */
  private Optional<Proposals> kept() {
    service.checkAccess(region.getId());
    return last.of(region.getId());
  }

  private Proposals workOut() {
    Proposals workedOut = service.of(region.getId());
    last.keep(region.getId(), workedOut);
    return workedOut;
  }

  private <T> List<T> list(Function<Proposals, List<T>> of) {
    return proposals == null ? List.of() : of.apply(proposals);
  }

  /** What is proposed. */
  public Proposals getProposals() {
    return proposals;
  }

  /** Asks for those that are ticked. */
  public void ask() {
    results = null;
    answers.clear();
    List<ShownProposal> chosen = shown.chosen(Ticked.posted());
    if (chosen.isEmpty()) {
      answers.show(List.of(Reason.of("matching.proposals.none-ticked")));
      return;
    }
    results =
        requests.ask(region.getId(), chosen.stream().map(ShownProposal::ask).toList()).stream()
            .map(
                answer -> {
                  ShownProposal asked = shown.of(answer.ask().wishId());
                  return new Line(
                      asked.student(), asked.host(), answer.done(), answer.reasons());
                })
            .toList();
  }

  /** Whether there is something to ask for. */
  public boolean isAnything() {
    return shown.number() > 0;
  }

  /** How many can be asked for on other pages. */
  public int getElsewhere() {
    return shown.numberElsewhere();
  }

  /** Whether a proposal can have a tick. */
  public boolean isTickable(PlaceProposal proposal) {
    return ShownProposals.canBeTicked(proposal);
  }

  /** Whether a proposal is ticked: it is, until somebody takes the tick away. */
  public boolean isTicked(PlaceProposal proposal) {
    return shown.isTicked(proposal);
  }

  /** The proposals, the longest waiting first. */
  public LazyRows<PlaceProposal> getProposed() {
    return proposed;
  }

  /** Those without a proposal, the longest waiting first. */
  public LazyRows<WithoutProposal> getWithout() {
    return without;
  }

  /** Places that stay empty. */
  public LazyRows<UnaskedPlace> getLeft() {
    return left;
  }

  /** What came of those asked for; empty until somebody asks. */
  public List<Line> getResults() {
    return results == null ? List.of() : results;
  }

  /** For how many hosts have been asked. */
  public long getDone() {
    return getResults().stream().filter(Line::done).count();
  }

  /** Those for whom nobody was asked, or about whom there is more to know. */
  public List<Line> getRemarkable() {
    return getResults().stream()
        .filter(line -> !line.done() || !line.reasons().isEmpty())
        .toList();
  }

  /** What another place would cost others, in words; empty where it is not known. */
  public String cost(PassedOver passedOver) {
    return passedOver.cost().map(texts::of).orElse("");
  }

  /** Which of the three lists is shown. */
  public String getTab() {
    return tab;
  }

  /** Which of the three lists is shown; the proposals, if the address names none. */
  public void setTab(String tab) {
    this.tab = "without".equals(tab) || "left".equals(tab) ? tab : PROPOSED;
  }

  /**
   * What came of one.
   *
   * @param student whose it is
   * @param host who was to be asked
   * @param done whether the host was asked
   * @param reasons why not, or what to know all the same
   */
  public record Line(String student, String host, boolean done, List<Reason> reasons) {

    public Line {
      reasons = List.copyOf(reasons);
    }
  }
}
