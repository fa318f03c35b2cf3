package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.placement.Logbook;
import org.famulus.core.placement.LogbookForm;
import org.famulus.core.placement.LogbookView;
import org.famulus.core.placement.Placements;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A student's logbook: she writes a day, unit and faculty read. */
@Named
@ViewScoped
public class PlacementLogbook implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int HOUR = 60;
  private static final int USUAL_DAY = 8 * HOUR;
  private static final int LONGEST_CHOICE = 12 * HOUR;
  private static final int LONGEST_READING = 4 * HOUR;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private Logbook logbook;
  @Inject private Placements placements;

  private Long id;
  private LocalDate day;
  private Integer attended;
  private Integer literature;
  private String activity;
  private Long version;
  private transient LogbookView view;

  /** Finds a student's own logbook, and what was written on the day asked for. */
  public void open() {
    if (id == null) {
      id =
          placements
              .current(region.getId())
              .orElseThrow(() -> new NotFoundException("own placement", region.getId()));
    }
    LogbookView shown = getView();
    if (day == null) {
      day = shown.writableUntil().orElse(null);
    }
    Optional<LogbookView.Entry> written = day == null ? Optional.empty() : shown.on(day);
    version = written.map(LogbookView.Entry::version).orElse(null);
    attended = written.map(entry -> entry.form().attendedMinutes()).orElse(USUAL_DAY);
    literature = written.map(entry -> entry.form().literatureMinutes()).orElse(0);
    activity = written.map(entry -> entry.form().activity()).orElse(null);
  }

  /** The logbook. */
  public LogbookView getView() {
    if (view == null) {
      view = logbook.read(region.getId(), id);
    }
    return view;
  }

  /** Whether the user may write it now. */
  public boolean isWritable() {
    boolean own =
        user.caller()
            .flatMap(caller -> caller.ownPersonFor(region.getId(), Permission.LOGBOOK_EDIT))
            .filter(person -> person == getView().face().personId())
            .isPresent();
    return (own || user.canInWhole(Permission.LOGBOOK_EDIT))
        && getView().writableUntil().isPresent();
  }

  /** Whether the day at hand has been written before. */
  public boolean isWrittenBefore() {
    return version != null;
  }

  /** Lengths of attendance to choose from, in minutes. */
  public Iterable<Integer> getAttendances() {
    return choices(HOUR / 2, LONGEST_CHOICE, HOUR / 2, attended);
  }

  /** Lengths of reading to choose from, in minutes. */
  public Iterable<Integer> getReadings() {
    return choices(0, LONGEST_READING, HOUR / 4, literature);
  }

  private static List<Integer> choices(int from, int to, int step, Integer present) {
    TreeSet<Integer> choices = new TreeSet<>();
    IntStream.iterate(from, each -> each <= to, each -> each + step).forEach(choices::add);
    if (present != null) {
      choices.add(present);
    }
    return List.copyOf(choices);
  }

  /** A length of time in words. */
  public String duration(int minutes) {
    return texts.say("logbook.duration", minutes / HOUR, "%02d".formatted(minutes % HOUR));
  }

  /** Writes the day. */
  public String write() {
    Outcome<Long> outcome =
        logbook.write(
            region.getId(),
            id,
            Optional.ofNullable(answers.isStale() ? (Long) answers.versionOr(0) : version),
            new LogbookForm(
                day, attended == null ? 0 : attended, literature == null ? 0 : literature, activity),
            answers.writtenReasons());
    return done(
        outcome,
        Map.of(
            "attendedMinutes", String.valueOf(attended),
            "literatureMinutes", String.valueOf(literature),
            "activity", activity == null ? "" : activity),
        "logbook.written");
  }

  /** Takes a day out. */
  public String remove(LocalDate which, long seen) {
    return done(
        logbook.remove(region.getId(), id, seen, which), Map.of(), "logbook.removed");
  }

  private String done(Outcome<Long> outcome, Map<String, ?> mine, String told) {
    view = null;
    if (!answers.accept(outcome, mine)) {
      return null;
    }
    answers.tell(told);
    return "/placement/logbook.xhtml?faces-redirect=true&id=" + id;
  }

  /** Id of the placement. */
  public Long getId() {
    return id;
  }

  /** Id of the placement. */
  public void setId(Long id) {
    this.id = id;
  }

  /** The day at hand. */
  public LocalDate getDay() {
    return day;
  }

  /** The day at hand. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Minutes there. */
  public Integer getAttended() {
    return attended;
  }

  /** Minutes there. */
  public void setAttended(Integer attended) {
    this.attended = attended;
  }

  /** Minutes of reading. */
  public Integer getLiterature() {
    return literature;
  }

  /** Minutes of reading. */
  public void setLiterature(Integer literature) {
    this.literature = literature;
  }

  /** What she did. */
  public String getActivity() {
    return activity;
  }

  /** What she did. */
  public void setActivity(String activity) {
    this.activity = activity;
  }
}
