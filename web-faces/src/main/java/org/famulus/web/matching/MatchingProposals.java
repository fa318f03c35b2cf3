package org.famulus.web.matching;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.matching.MatchedDays;
import org.famulus.core.matching.PassedOver;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.core.matching.PlaceProposals;
import org.famulus.core.matching.ProposalFigures;
import org.famulus.core.matching.Proposals;
import org.famulus.core.matching.ProposedRequests;
import org.famulus.core.matching.ProposedRequests.Ask;
import org.famulus.core.matching.UnaskedPlace;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/**
 * Whom to ask for where, for everybody who waits; and what came of asking for those that were
 * ticked. What was shown is kept, so that asked for is what was looked at, not what is best by now.
 */
@Named
@ViewScoped
public class MatchingProposals implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nobody reads more places that stay empty. */
  private static final int MOST = 100;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private PlaceProposals service;
  @Inject private ProposedRequests requests;

  private final Map<Long, Shown> shown = new LinkedHashMap<>();
  private final Set<Long> unticked = new HashSet<>();
  private transient Proposals proposals;
  private transient List<Line> results;

  /** What is proposed; nothing before the page is made, for only then it is known what is free. */
  public Proposals getProposals() {
    if (proposals == null
        && FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      proposals = service.of(region.getId());
      shown.clear();
      proposals.proposed().stream()
          .filter(each -> !each.option().isReasonNeeded())
          .forEach(each -> shown.put(each.student().wish().id(), Shown.of(each)));
    }
    return proposals;
  }

  /** Whether there is something to ask for. */
  public boolean isAnything() {
    getProposals();
    return !shown.isEmpty();
  }

  /** Asks for those that are ticked. */
  public void ask() {
    // After it everything is proposed anew.
    proposals = null;
    results = null;
    answers.clear();
    Set<Long> ticked = ticked();
    List<Shown> chosen =
        shown.values().stream().filter(each -> ticked.contains(each.ask().wishId())).toList();
    unticked.clear();
    shown.keySet().stream().filter(id -> !ticked.contains(id)).forEach(unticked::add);
    if (chosen.isEmpty()) {
      answers.show(List.of(Reason.of("matching.proposals.none-ticked")));
      return;
    }
    results =
        requests.ask(region.getId(), chosen.stream().map(Shown::ask).toList()).stream()
            .map(
                answer -> {
                  Shown asked = shown.get(answer.ask().wishId());
                  return new Line(
                      asked.student(), asked.host(), answer.done(), answer.reasons());
                })
            .toList();
  }

  private static Set<Long> ticked() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("selected", new String[0]);
    return Arrays.stream(values)
        .filter(each -> each.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** Whether a proposal is ticked: it is, until somebody takes the tick away. */
  public boolean isTicked(PlaceProposal proposal) {
    return !unticked.contains(proposal.student().wish().id());
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

  /** Places that stay empty, as many as are shown. */
  public List<UnaskedPlace> getLeft() {
    return getProposals().left().stream().limit(MOST).toList();
  }

  /** How many more there are. */
  public int getMoreLeft() {
    return Math.max(0, getProposals().left().size() - MOST);
  }

  /** What another place would cost others, in words; empty where it is not known. */
  public String cost(PassedOver passedOver) {
    return passedOver.cost().map(texts::of).orElse("");
  }

  /** Steps from the wish on the average, with two decimals; a dash of nobody. */
  public String meanSteps(ProposalFigures figures) {
    OptionalDouble mean = figures.meanSteps();
    Locale locale = reader.language().formatLocale();
    return mean.isEmpty() ? "–" : String.format(locale, "%.2f", mean.getAsDouble());
  }

  /**
   * A proposal as it was shown.
   *
   * @param ask what is asked for if it is ticked
   * @param student whose it is
   * @param host who would be asked
   */
  private record Shown(Ask ask, String student, String host) implements Serializable {

    static Shown of(PlaceProposal proposal) {
      var wish = proposal.student().wish();
      var fit = proposal.option().option().fit();
      DaySpan days = fit.days();
      return new Shown(
          new Ask(
              wish.id(),
              wish.version(),
              fit.offer().id(),
              new MatchedDays(days.firstDay(), days.lastDay(), wish.message().orElse(null))),
          wish.studentName(),
          fit.offer().hostName());
    }
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
