package org.famulus.web.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.call.CallDates;
import org.famulus.core.call.CallDetail;
import org.famulus.core.call.CallForm;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.core.call.Closure;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Plans a call, from scratch or from last season, or changes one. */
@Named
@ViewScoped
public class CallEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int EMPTY_LINES = 2;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Calls calls;
  @Inject private Regions regions;

  private String id;
  private String copy;
  private long version;
  private String title;
  private String kind;
  private String text;
  private LocalDate termFirstDay;
  private LocalDate termLastDay;
  private LocalDate nominationsFrom;
  private LocalDate nominationsTo;
  private LocalDate opensOn;
  private LocalDate closesOn;
  private LocalDate resultsOn;
  private List<ClosureLine> closures = new ArrayList<>();

  /** Fills the form with what is there now, or with last season a year later. */
  public void open() {
    kind = getKinds().stream().findFirst().map(PlacementKind::code).orElse(null);
    if (!isAdding()) {
      CallDetail detail = calls.detail(region.getId(), Typed.id(id).orElseThrow());
      CallRow row = detail.row();
      version = row.version();
      fill(new CallForm(row.title(), row.kind(), detail.text(), row.dates(), detail.closures()));
    } else {
      Typed.id(copy).flatMap(last -> calls.copyOf(region.getId(), last)).ifPresent(this::fill);
    }
    for (int line = 0; line < EMPTY_LINES; line++) {
      closures.add(new ClosureLine());
    }
  }

  private void fill(CallForm form) {
    title = form.title();
    kind = form.kind();
    text = form.text().orElse("");
    CallDates dates = form.dates();
    termFirstDay = dates.termFirstDay();
    termLastDay = dates.termLastDay();
    nominationsFrom = dates.nominationsFrom();
    nominationsTo = dates.nominationsTo();
    opensOn = dates.opensOn();
    closesOn = dates.closesOn();
    resultsOn = dates.resultsOn().orElse(null);
    form.closures().forEach(closure -> closures.add(new ClosureLine(closure)));
  }

  /** Saves. */
  public String save() {
    CallForm form = form();
    Outcome<Long> outcome =
        isAdding()
            ? calls.plan(region.getId(), form)
            : calls.change(
                region.getId(),
                Typed.id(id).orElseThrow(),
                answers.versionOr(version),
                form,
                answers.writtenReasons());
    if (!answers.accept(outcome, mine(form))) {
      return null;
    }
    answers.tell("call.saved", title);
    return "/call/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private CallForm form() {
    return new CallForm(
        title,
        kind,
        Typed.text(text),
        new CallDates(
            termFirstDay,
            termLastDay,
            nominationsFrom,
            nominationsTo,
            opensOn,
            closesOn,
            Optional.ofNullable(resultsOn)),
        closures.stream().flatMap(line -> line.closure().stream()).toList());
  }

  private static Map<String, String> mine(CallForm form) {
    CallDates dates = form.dates();
    Map<String, String> mine = new LinkedHashMap<>();
    mine.put("title", Typed.shown(form.title()));
    mine.put("kind", Typed.shown(form.kind()));
    mine.put("text", Typed.shown(form.text()));
    mine.put("termFirstDay", Typed.shown(dates.termFirstDay()));
    mine.put("termLastDay", Typed.shown(dates.termLastDay()));
    mine.put("nominationsFrom", Typed.shown(dates.nominationsFrom()));
    mine.put("nominationsTo", Typed.shown(dates.nominationsTo()));
    mine.put("opensOn", Typed.shown(dates.opensOn()));
    mine.put("closesOn", Typed.shown(dates.closesOn()));
    mine.put("resultsOn", Typed.shown(dates.resultsOn()));
    mine.put(
        "closures",
        form.closures().stream().map(CallEdit::shown).collect(Collectors.joining(", ")));
    return mine;
  }

  private static String shown(Closure closure) {
    return closure.name() + " " + closure.firstDay() + "/" + closure.lastDay();
  }

  /** Whether it is planned only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** Calls to start from. */
  public List<CallRow> getEarlier() {
    return calls.all(region.getId());
  }

  /** Kinds of placement. */
  public List<PlacementKind> getKinds() {
    return regions.get(region.getId()).catalogue().kinds();
  }

  /** The closures as they are typed. */
  public List<ClosureLine> getClosures() {
    return closures;
  }

  /** Id of the one to change; empty for a new one. */
  public String getId() {
    return id;
  }

  /** Id of the one to change; empty for a new one. */
  public void setId(String id) {
    this.id = id;
  }

  /** Id of the call to start from. */
  public String getCopy() {
    return copy;
  }

  /** Id of the call to start from. */
  public void setCopy(String copy) {
    this.copy = copy;
  }

  /** Title. */
  public String getTitle() {
    return title;
  }

  /** Title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Code of the placement kind. */
  public String getKind() {
    return kind;
  }

  /** Code of the placement kind. */
  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Text for home institutions and students. */
  public String getText() {
    return text;
  }

  /** Text for home institutions and students. */
  public void setText(String text) {
    this.text = text;
  }

  /** First day of the term. */
  public LocalDate getTermFirstDay() {
    return termFirstDay;
  }

  /** First day of the term. */
  public void setTermFirstDay(LocalDate termFirstDay) {
    this.termFirstDay = termFirstDay;
  }

  /** Last day of the term. */
  public LocalDate getTermLastDay() {
    return termLastDay;
  }

  /** Last day of the term. */
  public void setTermLastDay(LocalDate termLastDay) {
    this.termLastDay = termLastDay;
  }

  /** First day of nominations. */
  public LocalDate getNominationsFrom() {
    return nominationsFrom;
  }

  /** First day of nominations. */
  public void setNominationsFrom(LocalDate nominationsFrom) {
    this.nominationsFrom = nominationsFrom;
  }

  /** Last day of nominations. */
  public LocalDate getNominationsTo() {
    return nominationsTo;
  }

  /** Last day of nominations. */
  public void setNominationsTo(LocalDate nominationsTo) {
    this.nominationsTo = nominationsTo;
  }

  /** First day of applications. */
  public LocalDate getOpensOn() {
    return opensOn;
  }

  /** First day of applications. */
  public void setOpensOn(LocalDate opensOn) {
    this.opensOn = opensOn;
  }

  /** Last day of applications. */
  public LocalDate getClosesOn() {
    return closesOn;
  }

  /** Last day of applications. */
  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  /** Day of results. */
  public LocalDate getResultsOn() {
    return resultsOn;
  }

  /** Day of results. */
  public void setResultsOn(LocalDate resultsOn) {
    this.resultsOn = resultsOn;
  }
}
