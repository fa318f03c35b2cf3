package org.famulus.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.matching.MatchedDays;
import org.famulus.core.matching.Matching;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.Proposed;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.ReasonLine;
import org.famulus.web.form.ReasonWords;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/**
 * Staff asks for a place in a student's name. What the page shows is kept as it was when it was
 * opened: whoever comes second still sees what she asked for, and why she cannot have it.
 */
@Named
@ViewScoped
public class MatchingRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String BOARD = "/matching/board.xhtml?faces-redirect=true&region=";

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private ReasonWords words;
  @Inject private Matching matching;

  private Long wish;
  private Long offer;
  private long version;
  private String student;
  private String host;
  private String place;
  private String wished;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private LocalDate earliest;
  private LocalDate latest;
  private String message;
  private List<ReasonLine> expected = List.of();

  /** Proposes the first days on which there is room; goes back to the board if there are none now. */
  public String open() {
    Optional<Proposed> found = matching.propose(region.getId(), wish, offer);
    if (found.isEmpty()) {
      answers.tell("matching.overtaken");
      return BOARD + region.getId();
    }
    show(found.get());
    return null;
  }

  private void show(Proposed proposed) {
    PlaceWishRow row = proposed.student().wish();
    OpenOffer there = proposed.option().option().fit().offer();
    version = row.version();
    student = row.studentName();
    host = there.hostName();
    place =
        String.join(
            " · ",
            texts.word("kind", there.kind()),
            texts.word("field", there.field()),
            there.town());
    wished =
        texts.say(
            "matching.wished", texts.day(row.firstDay()), texts.day(row.lastDay()), row.days());
    firstDay = proposed.option().option().fit().days().firstDay();
    lastDay = proposed.option().option().fit().days().lastDay();
    earliest = there.getFirstDay().isAfter(row.firstDay()) ? there.getFirstDay() : row.firstDay();
    latest = there.getLastDay().isBefore(row.lastDay()) ? there.getLastDay() : row.lastDay();
    message = row.message().orElse(null);
    expected =
        words.lines(
            proposed.option().isChoosable()
                ? proposed.option().notices()
                : proposed.option().refusals());
  }

  /** Asks. */
  public String ask() {
    Outcome<Long> outcome =
        matching.request(
            region.getId(),
            wish,
            version,
            offer,
            new MatchedDays(firstDay, lastDay, message),
            answers.writtenReasons());
    if (outcome instanceof Outcome.Stale<Long>) {
      // What the page shows of her is not what she wishes any more.
      answers.tell("matching.wish-changed");
      return BOARD + region.getId() + "&wish=" + wish;
    }
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("matching.requested", student, host);
    return BOARD + region.getId();
  }

  /** What the rules say: what they answered, else what they would. */
  public List<ReasonLine> getReasons() {
    return answers.getReasons().isEmpty() ? expected : answers.getReasons();
  }

  public Long getWish() {
    return wish;
  }

  public void setWish(Long wish) {
    this.wish = wish;
  }

  public Long getOffer() {
    return offer;
  }

  public void setOffer(Long offer) {
    this.offer = offer;
  }

  public String getStudent() {
    return student;
  }

  public String getHost() {
    return host;
  }

  /** Kind, field and town. */
  public String getPlace() {
    return place;
  }

  /** Between which days she could, and for how long. */
  public String getWished() {
    return wished;
  }

  /** The first day that is one of the offer's and one of hers. */
  public LocalDate getEarliest() {
    return earliest;
  }

  /** The last such day. */
  public LocalDate getLatest() {
    return latest;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
