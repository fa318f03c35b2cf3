package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.content.Publications;
import org.famulus.core.content.PublishedRow;
import org.famulus.core.content.Section;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A partner region with its towns and what its portrait says. */
@Named
@ViewScoped
public class PartnerRegionRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private PartnerRegions partners;
  @Inject private Publications publications;
  @Inject private Timelines timelines;

  private long id;
  private transient PartnerRegionRow row;
  private transient PointMap map;
  private transient List<Part> parts;

  /** The region. */
  public PartnerRegionRow getRow() {
    if (row == null) {
      row = partners.detail(region.getId(), id);
    }
    return row;
  }

  /** Its towns on a map. */
  public PointMap getMap() {
    if (map == null) {
      map = PointMap.ofTowns(getRow());
    }
    return map;
  }

  /** Parts of the portrait, each with what is written. */
  public List<Part> getParts() {
    if (parts == null) {
      parts =
          Stream.of(Section.values())
              .filter(Section::isOfPartnerRegion)
              .map(section -> new Part(section, written(section)))
              .toList();
    }
    return parts;
  }

  private List<PublishedRow> written(Section section) {
    return publications.of(
        region.getId(), section, Optional.of(getRow().id()), reader.language());
  }

  /** Takes a text from the portrait, or gives it back. */
  public String withdraw(long page, boolean withdrawn) {
    parts = null;
    return answers.goOn(
        publications.withdraw(region.getId(), page, withdrawn),
        withdrawn ? "library.gone" : "library.back",
        "/host/region.xhtml?faces-redirect=true&id=" + id);
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("PARTNER_REGION", getRow().id());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /**
   * A part of the portrait.
   *
   * @param section which
   * @param pages what is written
   */
  public record Part(Section section, List<PublishedRow> pages) {}
}
