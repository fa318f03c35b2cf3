package org.famulus.web.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.booking.HostOfferDetail;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferState;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.booking.Occupation.Week;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A host's offer: what it is, where there is room, and what can be done with it. */
@Named
@ViewScoped
public class HostOfferRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private HostOffers offers;
  @Inject private HostOfferEditing editing;

  private Long id;
  private transient HostOfferDetail detail;

  /** The offer. */
  public HostOfferDetail getDetail() {
    if (detail == null) {
      detail = offers.detail(region.getId(), id);
    }
    return detail;
  }

  /** What the host says, in the reader's language, else in the programme's, else in any. */
  public String getWords() {
    Map<String, String> texts = getDetail().texts();
    return Stream.concat(
            Stream.of(
                reader.language().code(), regions.officialLanguage(region.getId()).code()),
            texts.keySet().stream().sorted())
        .map(texts::get)
        .flatMap(text -> Optional.ofNullable(text).stream())
        .findFirst()
        .orElse("");
  }

  /** Where there is room: weeks that follow each other with the same room are said in one. */
  public List<Week> getRoom() {
    List<Week> room = new ArrayList<>();
    for (Week week : getDetail().weeks()) {
      Week last = room.isEmpty() ? null : room.get(room.size() - 1);
      if (last != null && last.free() == week.free()) {
        room.set(room.size() - 1, new Week(last.firstDay(), week.lastDay(), week.free()));
      } else {
        room.add(week);
      }
    }
    return room;
  }

  /** Whether students can book it. */
  public boolean isOpen() {
    return getDetail().row().state() == HostOfferState.PUBLISHED;
  }

  /** Whether it waits to be published. */
  public boolean isDraft() {
    return getDetail().row().state() == HostOfferState.DRAFT;
  }

  /** Lets students book it. */
  public String publish() {
    return done(
        editing.publish(
            region.getId(),
            id,
            answers.versionOr(getDetail().version()),
            answers.writtenReasons()),
        "host-offer.published");
  }

  /** Takes it back. */
  public String withdraw() {
    return done(
        editing.withdraw(region.getId(), id, answers.versionOr(getDetail().version())),
        "host-offer.withdrawn");
  }

  /** What was done about it; for staff. */
  public List<TimelineEntry> getTimeline() {
    return offers.timeline(region.getId(), id);
  }

  private String done(Outcome<Long> outcome, String told) {
    detail = null;
    return answers.goOn(outcome, told, "/booking/offer.xhtml?faces-redirect=true&id=" + id);
  }

  /** Id of the offer. */
  public Long getId() {
    return id;
  }

  /** Id of the offer. */
  public void setId(Long id) {
    this.id = id;
  }
}
