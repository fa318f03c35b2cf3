package org.famulus.web.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.booking.HostOffer;
import org.famulus.core.booking.HostOfferDetail;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.booking.HostOfferRow;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** A host says what it offers, or staff for it. */
@Named
@ViewScoped
public class HostOfferEdit implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SPARE_LINES = 2;

  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private Answers answers;
  @Inject private HostOffers offers;
  @Inject private HostOfferEditing editing;

  private Long id;
  private long version;
  private Long unit;
  private String kind;
  private String field;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Integer capacity = 1;
  private Integer shortestDays;
  private Integer longestDays;
  private Map<String, String> texts = new HashMap<>();
  private final List<OfferDays> closed =
      Stream.generate(OfferDays::new)
          .limit(HostOffer.MOST_CLOSED)
          .collect(Collectors.toCollection(ArrayList::new));
  private int lines = SPARE_LINES;
  private transient List<HostChoice> hosts;

  /**
   * Fills the form with what is there now.
   *
   * @throws NotFoundException if the offer is another host's
   */
  public void open() {
    if (id == null) {
      start();
      return;
    }
    HostOfferDetail detail = offers.detail(region.getId(), id);
    if (!detail.editable()) {
      throw new NotFoundException("offer", id);
    }
    fill(detail);
  }

  private void start() {
    List<PlacementKind> kinds = regions.get(region.getId()).catalogue().kinds();
    kinds.stream().findFirst().ifPresent(first -> kind = first.code());
    shortestDays = kinds.stream().map(each -> each.length().calendarDays()).findFirst().orElse(1);
    longestDays = shortestDays;
    if (getHosts().size() == 1) {
      unit = getHosts().get(0).id();
    }
  }

  private void fill(HostOfferDetail detail) {
    HostOfferRow row = detail.row();
    version = detail.version();
    unit = row.unitId();
    kind = row.kind();
    field = row.field();
    firstDay = row.firstDay();
    lastDay = row.lastDay();
    capacity = row.capacity();
    shortestDays = row.shortestDays();
    longestDays = row.longestDays();
    texts = new HashMap<>(detail.texts());
    for (DaySpan days : detail.closed()) {
      closed.set(lines - SPARE_LINES, new OfferDays(days));
      lines++;
    }
  }

  /** Saves. */
  public String save() {
    HostOfferForm form = form();
    Outcome<Long> outcome =
        id == null
            ? editing.draft(region.getId(), form)
            : editing.change(
                region.getId(),
                id,
                answers.versionOr(version),
                form,
                answers.writtenReasons());
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("host-offer.saved");
    return "/booking/offer.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private HostOfferForm form() {
    Map<String, String> written = new HashMap<>();
    texts.forEach((language, text) -> written.put(language, text == null ? "" : text));
    return new HostOfferForm(
        unit == null ? 0 : unit,
        kind,
        field,
        firstDay,
        lastDay,
        number(capacity),
        number(shortestDays),
        number(longestDays),
        written,
        closed.stream().map(OfferDays::days).flatMap(Optional::stream).toList());
  }

  private Map<String, String> mine() {
    return Map.of(
        "capacity", Typed.shown(capacity),
        "firstDay", Typed.shown(firstDay),
        "lastDay", Typed.shown(lastDay));
  }

  private static int number(Integer typed) {
    return typed == null ? 0 : typed;
  }

  /** Whether it is written only now. */
  public boolean isAdding() {
    return id == null;
  }

  /** Hosts to choose from. */
  public List<HostChoice> getHosts() {
    if (hosts == null) {
      hosts = offers.hosts(region.getId());
    }
    return hosts;
  }

  /** Kinds the programme knows. */
  public List<PlacementKind> getKinds() {
    return regions.get(region.getId()).catalogue().kinds();
  }

  /** Fields the programme knows. */
  public List<String> getFields() {
    return regions.get(region.getId()).catalogue().fields();
  }

  /** The language of the programme. */
  public String getOwnLanguage() {
    return regions.officialLanguage(region.getId()).code();
  }

  /** The other languages. */
  public List<String> getOtherLanguages() {
    return Stream.of(Language.values())
        .map(Language::code)
        .filter(code -> !code.equals(getOwnLanguage()))
        .toList();
  }

  /** What the host says, by language. */
  public Map<String, String> getTexts() {
    return texts;
  }

  /** Days on which nobody can be taken, with lines to fill in. */
  public List<OfferDays> getClosed() {
    return closed;
  }

  /** How many of its lines are shown. */
  public int getLines() {
    return Math.min(lines, HostOffer.MOST_CLOSED);
  }

  /** Number of the last line there can be, counted from zero. */
  public int getLastLine() {
    return HostOffer.MOST_CLOSED - 1;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getUnit() {
    return unit;
  }

  public void setUnit(Long unit) {
    this.unit = unit;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
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

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public Integer getShortestDays() {
    return shortestDays;
  }

  public void setShortestDays(Integer shortestDays) {
    this.shortestDays = shortestDays;
  }

  public Integer getLongestDays() {
    return longestDays;
  }

  public void setLongestDays(Integer longestDays) {
    this.longestDays = longestDays;
  }
}
