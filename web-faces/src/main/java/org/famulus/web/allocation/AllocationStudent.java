package org.famulus.web.allocation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.AnsweredWish;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.allocation.HandChanges;
import org.famulus.core.allocation.ResultDetail;
import org.famulus.core.allocation.ResultRow;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** One student in a draft: what became of every wish, and changes by hand. */
@Named
@ViewScoped
public class AllocationStudent implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Allocations allocations;
  @Inject private HandChanges hand;
  @Inject private PageTexts texts;

  private long id;
  private Long to;
  private boolean all;
  private String reason;
  private String other;
  private String swapReason;
  private transient ResultDetail detail;
  private transient List<FreePlace> places;

  /** What the draft says. */
  public ResultDetail getDetail() {
    if (detail == null) {
      detail = allocations.result(region.getId(), id);
    }
    return detail;
  }

  /** The places she could get, her wishes first. */
  public List<FreePlace> getPlaces() {
    if (places == null) {
      places = hand.placesFor(region.getId(), id);
    }
    return places;
  }

  /** Those in the fields she wished, unless all are asked for or she has no wish that fits. */
  public List<FreePlace> getShownPlaces() {
    Set<String> wished =
        getDetail().row().wishes().stream().map(AnsweredWish::field).collect(Collectors.toSet());
    List<FreePlace> near =
        getPlaces().stream().filter(place -> wished.contains(place.place().field())).toList();
    return all || near.isEmpty() ? getPlaces() : near;
  }

  /** The place chosen in the address; {@code null} if none is. */
  public FreePlace getChosen() {
    return to == null
        ? null
        : getPlaces().stream()
            .filter(place -> place.place().offerId() == to)
            .findFirst()
            .orElse(null);
  }

  /** Whether a place is the one the draft gives her. */
  public boolean isHers(FreePlace place) {
    return getDetail()
        .row()
        .place()
        .filter(hers -> hers.offerId() == place.place().offerId())
        .isPresent();
  }

  /** What a place would change for her, and by that for the draft: nobody else moves. */
  public String difference(FreePlace place) {
    ResultRow now = getDetail().row();
    if (now.place().isEmpty()) {
      return texts.get("allocation.difference.placed");
    }
    if (isHers(place)) {
      return texts.get("allocation.difference.now");
    }
    if (now.wishRank().isEmpty() || place.wishRank().isEmpty()) {
      return texts.get(
          "allocation.difference." + (place.wishRank().isEmpty() ? "unwished" : "wished"));
    }
    int worse = place.wishRank().get() - now.wishRank().get();
    return worse == 0
        ? texts.get("allocation.difference.same")
        : texts.say(
            "allocation.difference." + (worse < 0 ? "better" : "worse"), Math.abs(worse));
  }

  /** Gives her the chosen place. */
  public String move() {
    return carriedOut(
        hand.move(
            region.getId(), id, Optional.ofNullable(to), reason, answers.writtenReasons()),
        "allocation.moved");
  }

  /** Takes her place away. */
  public String unplace() {
    return carriedOut(
        hand.move(region.getId(), id, Optional.empty(), reason, answers.writtenReasons()),
        "allocation.unplaced");
  }

  /** Lets her change places with another student. */
  public String swap() {
    return carriedOut(
        hand.swap(region.getId(), id, other, swapReason, answers.writtenReasons()),
        "allocation.swapped");
  }

  private String carriedOut(Outcome<Long> outcome, String told) {
    detail = null;
    places = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told, getDetail().row().fullName());
    return "/allocation/student.xhtml?faces-redirect=true&id=" + id;
  }

  /** Id of the result. */
  public long getId() {
    return id;
  }

  /** Id of the result. */
  public void setId(long id) {
    this.id = id;
  }

  /** Id of the place chosen. */
  public Long getTo() {
    return to;
  }

  /** Id of the place chosen. */
  public void setTo(Long to) {
    this.to = to;
  }

  /** Whether places in other fields are shown too. */
  public boolean isAll() {
    return all;
  }

  /** Whether places in other fields are shown too. */
  public void setAll(boolean all) {
    this.all = all;
  }

  /** Why she is moved. */
  public String getReason() {
    return reason;
  }

  /** Why she is moved. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Number of the application she changes places with. */
  public String getOther() {
    return other;
  }

  /** Number of the application she changes places with. */
  public void setOther(String other) {
    this.other = other;
  }

  /** Why they change places. */
  public String getSwapReason() {
    return swapReason;
  }

  /** Why they change places. */
  public void setSwapReason(String swapReason) {
    this.swapReason = swapReason;
  }
}
