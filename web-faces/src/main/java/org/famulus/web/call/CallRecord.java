package org.famulus.web.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.call.CallDetail;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.core.call.CandidateInterest;
import org.famulus.core.call.PlaceCollection;
import org.famulus.core.offer.OfferCriteria;
import org.famulus.core.offer.OfferRow;
import org.famulus.core.offer.Offers;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** One call: its dates, its places, and the places that are not in it yet. */
@Named
@ViewScoped
public class CallRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;
  @Inject private Calls calls;
  @Inject private PlaceCollection collection;
  @Inject private Offers offers;
  @Inject private Timelines timelines;

  private final LazyRows<OfferRow> places =
      new LazyRows<>((sort, page) -> offers.find(criteria(), sort, page).slice());

  // Reasons staff writes for interests, by interest id.
  private final Map<String, String> reasons = new HashMap<>();

  private long id;
  private String text;
  private String field;
  private transient CallDetail detail;
  private transient List<CandidateInterest> waiting;

  /** Publishes it. */
  public String publish() {
    long version = getRow().version();
    String title = getRow().title();
    detail = null;
    if (!answers.accept(
        calls.publish(region.getId(), id, version, answers.writtenReasons()))) {
      return null;
    }
    if (!getRow().isPublished()) {
      return null;
    }
    answers.tell("call.published", title);
    return "/call/record.xhtml?faces-redirect=true&id=" + id;
  }

  /** Takes every place that may enter into the call. */
  public String collect() {
    Map<Long, String> written = new HashMap<>();
    reasons.forEach(
        (interest, reason) ->
            Typed.text(reason).ifPresent(text -> written.put(Long.valueOf(interest), text)));
    Outcome<Long> outcome = collection.collect(region.getId(), id, written);
    waiting = null;
    detail = null;
    if (outcome instanceof Outcome.Done<Long> done) {
      // A repeated post has no number to tell; the list shows what is in.
      answers.tell("call.collected", Optional.ofNullable(done.value()).orElse(0L));
      return "/call/record.xhtml?faces-redirect=true&tab=waiting&id=" + id;
    }
    answers.accept(outcome);
    return null;
  }

  private OfferCriteria criteria() {
    return new OfferCriteria(
        region.getId(),
        id,
        Typed.text(field),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Typed.text(text));
  }

  /** The call with everything on it. */
  public CallDetail getDetail() {
    if (detail == null) {
      detail = calls.detail(region.getId(), id);
    }
    return detail;
  }

  /** What lists show of it. */
  public CallRow getRow() {
    return getDetail().row();
  }

  /** Its places. */
  public LazyRows<OfferRow> getPlaces() {
    return places;
  }

  /** Interests with periods in the term that are not wholly in the call. */
  public List<CandidateInterest> getWaiting() {
    if (waiting == null) {
      waiting =
          isEditable()
              ? collection.candidates(region.getId(), id).stream()
                  .filter(
                      candidate ->
                          candidate.standing() != CandidateInterest.Standing.ENTERED
                              || !candidate.reasons().isEmpty())
                  .toList()
              : List.of();
    }
    return waiting;
  }

  /** Tone of a standing's chip. */
  public String tone(CandidateInterest.Standing of) {
    return switch (of) {
      case ENTERED, READY -> "ok";
      case REASON_NEEDED -> "wait";
      case HELD -> "problem";
    };
  }

  /** Whether the user plans calls. */
  public boolean isEditable() {
    return user.can(Permission.CALL_EDIT);
  }

  /** Reasons staff writes, by interest id. */
  public Map<String, String> getReasons() {
    return reasons;
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("CALL", getRow().id());
  }

  /** Its id. */
  public long getId() {
    return id;
  }

  /** Its id. */
  public void setId(long id) {
    this.id = id;
  }

  /** Part of a unit's name, among the places. */
  public String getText() {
    return text;
  }

  /** Part of a unit's name, among the places. */
  public void setText(String text) {
    this.text = text;
  }

  /** Only this field, among the places. */
  public String getField() {
    return field;
  }

  /** Only this field, among the places. */
  public void setField(String field) {
    this.field = field;
  }
}
