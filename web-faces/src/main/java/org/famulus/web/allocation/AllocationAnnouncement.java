package org.famulus.web.allocation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.famulus.core.call.Calls;
import org.famulus.core.decision.AnnouncedAllotment;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** When the draft shown on the board is allotted by itself, announced to students beforehand. */
@Named
@ViewScoped
public class AllocationAnnouncement implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String NOON = "12:00";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private PageTexts texts;
  @Inject private AllocationBoard board;
  @Inject private AnnouncedAllotment announced;
  @Inject private Calls calls;

  private LocalDate on;
  private boolean chosen;
  private String time = NOON;
  private transient List<Reason> against;

  /** The day on which students were told to expect results, until another one is chosen. */
  public LocalDate getOn() {
    if (on == null && !chosen) {
      on = calls.detail(region.getId(), board.getCall()).row().dates().resultsOn().orElse(null);
    }
    return on;
  }

  /** What speaks now against the draft that is announced, or could not be allotted at its moment. */
  public List<Reason> getAgainst() {
    if (against == null) {
      against = announced.against(region.getId(), board.getShown().id());
    }
    return against;
  }

  /** Announces it. */
  public String announce() {
    var draft = board.getShown();
    var outcome =
        announced.announce(
            region.getId(),
            draft.id(),
            board.seenVersion(),
            moment(),
            answers.writtenReasons());
    board.refresh();
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("allocation.announced", draft.title(), texts.day(on), time);
    return board.here(draft.id());
  }

  /** Takes the announcement back. */
  public String takeBack() {
    var draft = board.getShown();
    var outcome = announced.takeBack(region.getId(), draft.id());
    board.refresh();
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("allocation.announced-back", draft.title());
    return board.here(draft.id());
  }

  private Optional<LocalDateTime> moment() {
    try {
      return on == null
          ? Optional.empty()
          : Typed.text(time).map(LocalTime::parse).map(on::atTime);
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  /** Day; none if it was emptied. */
  public void setOn(LocalDate on) {
    this.on = on;
    chosen = true;
  }

  /** Time of day. */
  public String getTime() {
    return time;
  }

  /** Time of day. */
  public void setTime(String time) {
    this.time = time;
  }
}
