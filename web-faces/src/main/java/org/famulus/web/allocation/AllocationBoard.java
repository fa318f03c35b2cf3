package org.famulus.web.allocation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.CallDrafts;
import org.famulus.core.allocation.Fairness;
import org.famulus.core.allocation.HandChanges;
import org.famulus.core.allocation.PlaceDemand;
import org.famulus.core.allocation.PolicyComparison;
import org.famulus.core.allocation.ResultCriteria;
import org.famulus.core.allocation.ResultCriteria.Show;
import org.famulus.core.allocation.ResultRow;
import org.famulus.core.allocation.RunRow;
import org.famulus.core.allocation.RunState;
import org.famulus.core.allocation.Season;
import org.famulus.core.decision.Allotment;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** The board of a call: its drafts side by side, one of them student by student, and its allotment. */
@Named
@ViewScoped
public class AllocationBoard implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Allocations allocations;
  @Inject private PolicyComparison comparison;
  @Inject private HandChanges hand;
  @Inject private Allotment allotment;

  private long call;
  private Long run;
  private Show show = Show.ALL;
  private String text;
  private String seed;
  private Long seenVersion;
  private transient CallDrafts callRow;
  private transient List<RunRow> drafts;
  private transient Allotment.Consequences consequences;
  private transient List<PolicyComparison.MethodRow> methods;
  private transient Fairness fairness;
  private transient List<Season> seasons;
  private transient List<PlaceDemand> demand;
  private final LazyRows<ResultRow> rows =
      new LazyRows<>((sort, page) -> allocations.results(criteria(), sort, page));

  /** The drafts of the call, the latest first. */
  public List<RunRow> getDrafts() {
    if (drafts == null) {
      drafts = allocations.ofCall(region.getId(), call);
    }
    return drafts;
  }

  /** The draft shown: the one the address names, else the latest that was not put aside. */
  public RunRow getShown() {
    RunRow shown = find().orElse(null);
    if (shown != null && seenVersion == null) {
      seenVersion = shown.version();
    }
    return shown;
  }

  /** What is allotted is the draft as it was looked at, not as it is when the button is pressed. */
  long seenVersion() {
    getShown();
    return answers.versionOr(seenVersion);
  }

  private Optional<RunRow> find() {
    return run == null
        ? getDrafts().stream().filter(d -> d.state() != RunState.DISCARDED).findFirst()
        : getDrafts().stream().filter(draft -> draft.id() == run).findFirst();
  }

  /** The call. */
  public CallDrafts getCallRow() {
    if (callRow == null) {
      callRow =
          allocations.calls(region.getId()).stream()
              .filter(row -> row.callId() == call)
              .findFirst()
              .orElseThrow(() -> new NotFoundException("call", call));
    }
    return callRow;
  }

  /** The bars of the draft shown. */
  public List<RankBar> getBars() {
    return RankBar.of(getShown().profile());
  }

  /** What allotting the draft shown would do. */
  public Allotment.Consequences getConsequences() {
    if (consequences == null) {
      consequences = allotment.consequences(region.getId(), getShown().id());
    }
    return consequences;
  }

  /** What each method would give the people of the draft shown. */
  public List<PolicyComparison.MethodRow> getMethods() {
    if (methods == null) {
      methods = comparison.methods(region.getId(), getShown().id());
    }
    return methods;
  }

  /** Whether the draft shown serves all alike. */
  public Fairness getFairness() {
    if (fairness == null) {
      fairness = allocations.fairness(region.getId(), getShown().id());
    }
    return fairness;
  }

  /** Who wanted the places of the draft shown, and who has them. */
  public List<PlaceDemand> getDemand() {
    if (demand == null) {
      demand = allocations.demand(region.getId(), getShown().id());
    }
    return demand;
  }

  /** Seasons before the draft shown, to compare it with; of each call what was allotted last. */
  public List<Season> getSeasons() {
    if (seasons == null) {
      Optional<Instant> until = getShown().allottedAt();
      Map<Long, Season> byCall = new LinkedHashMap<>();
      allocations.seasons(region.getId()).stream()
          .filter(season -> season.callId() != call)
          .filter(season -> until.filter(season.allottedAt()::isAfter).isEmpty())
          .forEach(season -> byCall.putIfAbsent(season.callId(), season));
      seasons = List.copyOf(byCall.values());
    }
    return seasons;
  }

  /** Reads the drafts anew: one of them has changed. */
  void refresh() {
    drafts = null;
    callRow = null;
    consequences = null;
    fairness = null;
  }

  /** The board with a draft. */
  String here(long draft) {
    return "/allocation/board.xhtml?faces-redirect=true&call=" + call + "&run=" + draft;
  }

  /** Draws the seed of the draft shown and solves it. */
  public String draw() {
    long drawn = getShown().id();
    String title = getShown().title();
    if (!answers.accept(
        allocations.draw(region.getId(), drawn, Optional.ofNullable(seed)))) {
      refresh();
      return null;
    }
    answers.tell("allocation.drawn", title);
    return here(drawn);
  }

  /** Makes the draft shown binding. */
  public String allot() {
    var outcome =
        allotment.allot(
            region.getId(), getShown().id(), seenVersion(), answers.writtenReasons());
    String title = getShown().title();
    refresh();
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("allocation.allotted", title);
    return "/decision/list.xhtml?faces-redirect=true&call=" + call;
  }

  /** Puts the draft shown aside. */
  public String discard() {
    String title = getShown().title();
    if (!answers.accept(allocations.discard(region.getId(), getShown().id()))) {
      refresh();
      return null;
    }
    answers.tell("allocation.put-aside", title);
    return "/allocation/board.xhtml?faces-redirect=true&call=" + call;
  }

  /** Keeps a result through the next solving, or lets it go. */
  public void lock(ResultRow row) {
    answers.accept(hand.lock(region.getId(), row.id(), !row.locked()));
    refresh();
    rows.refresh();
  }

  private ResultCriteria criteria() {
    return new ResultCriteria(
        region.getId(),
        getShown().id(),
        show,
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()),
        Optional.empty());
  }

  /** What the draft shown says about people. */
  public LazyRows<ResultRow> getRows() {
    return rows;
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }

  /** Id of the draft shown. */
  public Long getRun() {
    return run;
  }

  /** Id of the draft shown. */
  public void setRun(Long run) {
    this.run = run;
  }

  /** Filter. */
  public Show getShow() {
    return show;
  }

  /** Filter. */
  public void setShow(Show show) {
    this.show = show == null ? Show.ALL : show;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }

  /** Seed; empty if Famulus shall draw one. */
  public String getSeed() {
    return seed;
  }

  /** Seed; empty if Famulus shall draw one. */
  public void setSeed(String seed) {
    this.seed = seed;
  }
}
