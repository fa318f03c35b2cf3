package org.famulus.web.replan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.call.Calls;
import org.famulus.core.replan.Curve;
import org.famulus.core.replan.Movable;
import org.famulus.core.replan.PlaceToKeep;
import org.famulus.core.replan.ReplanDetail;
import org.famulus.core.replan.ReplanForm;
import org.famulus.core.replan.Replans;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Places of a call are planned anew: what is gone, what each choice would cost, which one it is. */
@Named
@ViewScoped
public class ReplanNew implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Name of the radio buttons, and id of the first. */
  private static final String PRICE = "price";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private HttpServletRequest request;
  @Inject private Replans replans;
  @Inject private Calls calls;

  private long call;
  private String callTitle;
  private Long from;
  private String reason;
  private String choice;
  private HashSet<Long> seenGone;
  private HashSet<Long> seenStaying;
  private final ReplanTicks ticks = new ReplanTicks();
  private transient List<UnitPlaces> units;
  private transient List<Movable> students;
  private transient Curve curve;
  private transient List<CurveRow> rows;

  /** Begins with what the plan said that this one takes the place of; the unwilling stay now. */
  public void prepare() {
    if (from == null) {
      return;
    }
    ReplanDetail earlier = replans.detail(region.getId(), from);
    reason = earlier.plan().reason();
    choice = CurveRow.value(earlier.plan().price());
    Set<Long> staying = new HashSet<>(earlier.locked());
    staying.addAll(earlier.unwilling());
    staying.retainAll(getStudents().stream().map(Movable::decisionId).toList());
    ticks.fill(
        earlier.gone().stream().map(place -> place.offerId()).collect(Collectors.toSet()),
        staying);
    remember();
  }

  /** Works out what each choice would cost. */
  public void look() {
    remember();
  }

  /** Writes the chosen plan down. */
  public String propose() {
    choice = Optional.ofNullable(request.getParameter(PRICE)).orElse("");
    if (!ticks.gone(getUnits()).equals(seenGone) || !ticks.staying().equals(seenStaying)) {
      remember();
      answers.show(List.of(Reason.of("replan.figures-new")));
      return null;
    }
    if (getRows().stream().noneMatch(row -> row.value().equals(choice))) {
      answers.showAt(PRICE, "replan.choose");
      return null;
    }
    Outcome<Long> outcome = replans.propose(region.getId(), form(CurveRow.price(choice)));
    return answers.goOn(
        outcome,
        "replan.proposed",
        "/replan/record.xhtml?faces-redirect=true&id="
            + (outcome.isDone() ? outcome.value() : ""));
  }

  private void remember() {
    seenGone = new HashSet<>(ticks.gone(getUnits()));
    seenStaying = new HashSet<>(ticks.staying());
    curve = null;
    rows = null;
  }

  private ReplanForm form(Optional<Integer> price) {
    return new ReplanForm(
        call, seenGone, seenStaying, price, reason, Optional.ofNullable(from));
  }

  /** Whether figures are shown. */
  public boolean isLooked() {
    return seenGone != null;
  }

  /** The figures. */
  public Curve getCurve() {
    if (curve == null) {
      curve = replans.curve(region.getId(), form(Optional.empty()));
    }
    return curve;
  }

  /** The choices with their figures. */
  public List<CurveRow> getRows() {
    if (rows == null) {
      rows = CurveRow.of(getCurve());
    }
    return rows;
  }

  /** Places that may be gone, by unit. */
  public List<UnitPlaces> getUnits() {
    if (units == null) {
      Map<Long, List<PlaceToKeep>> byUnit =
          replans.places(region.getId(), call).stream()
              .collect(
                  Collectors.groupingBy(
                      PlaceToKeep::unitId, LinkedHashMap::new, Collectors.toList()));
      units =
          byUnit.values().stream()
              .map(
                  places ->
                      new UnitPlaces(
                          places.get(0).unitId(), places.get(0).place().unit(), places))
              .toList();
    }
    return units;
  }

  /** Students who could move, by name. */
  public List<Movable> getStudents() {
    if (students == null) {
      students = replans.students(region.getId(), call);
    }
    return students;
  }

  /** Title of the call. */
  public String getCallTitle() {
    if (callTitle == null) {
      callTitle = calls.detail(region.getId(), call).row().title();
    }
    return callTitle;
  }

  /** What is ticked. */
  public ReplanTicks getTicks() {
    return ticks;
  }

  /** Which plan is chosen. */
  public String getChoice() {
    return choice;
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }

  /** Id of the plan this one takes the place of. */
  public Long getFrom() {
    return from;
  }

  /** Id of the plan this one takes the place of. */
  public void setFrom(Long from) {
    this.from = from;
  }

  /** Why, told to the students. */
  public String getReason() {
    return reason;
  }

  /** Why, told to the students. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
