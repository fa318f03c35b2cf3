package org.famulus.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.matching.PlaceWishDetail;
import org.famulus.core.matching.PlaceWishFiling;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishState;
import org.famulus.core.matching.PlaceWishes;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A place wish: where it stands, who acts next, and what its viewer can do about it. */
@Named
@ViewScoped
public class PlaceWishRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private PlaceWishes wishes;
  @Inject private PlaceWishFiling filing;

  private Long id;
  private long version;
  private transient PlaceWishDetail detail;

  /** Remembers what is seen. */
  public void open() {
    version = getDetail().row().version();
  }

  /** The wish. */
  public PlaceWishDetail getDetail() {
    if (detail == null) {
      detail = wishes.detail(region.getId(), id);
    }
    return detail;
  }

  /** Key of the sentence that says who acts next. */
  public String getNext() {
    PlaceWishRow row = getDetail().row();
    String key = "place-wish.next." + row.state();
    if (row.isOpen()) {
      return key + (getDetail().own() ? ".own" : ".staff");
    }
    return row.state() == PlaceWishState.MET && !row.standing() ? key + ".closed" : key;
  }

  /** The fields in her order. */
  public List<String> getFields() {
    return ordered(
        getDetail().row().fields().stream().map(code -> texts.word("field", code)).toList());
  }

  /** The partner regions in her order. */
  public List<String> getPartners() {
    return ordered(
        getDetail().row().partners().stream()
            .map(code -> getDetail().partnerNames().getOrDefault(code, code))
            .toList());
  }

  /** Takes it back. */
  public String withdraw() {
    var outcome = filing.withdraw(region.getId(), id, answers.versionOr(version));
    detail = null;
    return answers.goOn(
        outcome, "place-wish.withdrawn", "/matching/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** What was done about it; for staff. */
  public List<TimelineEntry> getTimeline() {
    return wishes.timeline(region.getId(), id);
  }

  private static List<String> ordered(List<String> names) {
    return names.size() < 2
        ? names
        : IntStream.range(0, names.size())
            .mapToObj(i -> (i + 1) + ". " + names.get(i))
            .toList();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
