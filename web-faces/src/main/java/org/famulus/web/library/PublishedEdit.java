package org.famulus.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.content.PageForm;
import org.famulus.core.content.Publications;
import org.famulus.core.content.PublishedDetail;
import org.famulus.core.content.Section;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.form.UploadedBytes;
import org.famulus.web.shell.RegionContext;

/** Writes a document or an event in the languages of the programme. */
@Named
@ViewScoped
public class PublishedEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Publications publications;

  private String id;
  private Section section = Section.DOCUMENT;
  private Long partnerRegionId;
  private long version;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private LocalDate day;
  private String from;
  private String to;
  private String place;
  private String link;
  private String fileName;
  private boolean withoutFile;
  private transient Part file;

  /** Fills the form with what is there now. */
  public void open() {
    Typed.id(id).map(known -> publications.detail(region.getId(), known)).ifPresent(this::fill);
  }

  private void fill(PublishedDetail detail) {
    section = detail.section();
    partnerRegionId = detail.partnerRegionId().orElse(null);
    version = detail.version();
    detail
        .words()
        .forEach(
            (language, words) -> {
              titles.put(language, words.title());
              bodies.put(language, words.body());
            });
    day = detail.from().map(LocalDateTime::toLocalDate).orElse(null);
    from = detail.from().map(at -> at.toLocalTime().toString()).orElse("");
    to = detail.to().map(at -> at.toLocalTime().toString()).orElse("");
    place = detail.place().orElse("");
    link = detail.link().orElse("");
    fileName = detail.fileName().orElse("");
  }

  /** Saves. */
  public String save() {
    Outcome<Long> outcome =
        isAdding()
            ? publications.publish(
                region.getId(), section, Optional.ofNullable(partnerRegionId), form())
            : publications.change(
                region.getId(), Typed.id(id).orElseThrow(), answers.versionOr(version), form());
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell("library.saved", getTitle());
    return getListView()
        + "?faces-redirect=true"
        + (section.isOfPartnerRegion() ? "&id=" + partnerRegionId : "");
  }

  private PageForm form() {
    return new PageForm(
        texts(titles),
        texts(bodies),
        at(from).or(() -> Optional.ofNullable(day).map(LocalDate::atStartOfDay)),
        at(to),
        Typed.text(place),
        Typed.text(link),
        file == null || file.getSize() == 0 ? Optional.empty() : Optional.of(read(file)),
        withoutFile);
  }

  private Optional<LocalDateTime> at(String time) {
    try {
      return day == null
          ? Optional.empty()
          : Typed.text(time).map(LocalTime::parse).map(day::atTime);
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  private Map<String, String> mine() {
    Map<String, String> mine = new HashMap<>();
    for (Language language : Language.values()) {
      mine.put("title_" + language.code(), Typed.shown(titles.get(language.code())));
    }
    mine.put("link", Typed.shown(link));
    mine.put("place", Typed.shown(place));
    return mine;
  }

  private static Map<String, String> texts(Map<String, String> typed) {
    Map<String, String> texts = new HashMap<>();
    typed.forEach((language, text) -> texts.put(language, Typed.shown(text)));
    return texts;
  }

  private static UploadedFile read(Part part) {
    return new UploadedFile(
        part.getSubmittedFileName(), UploadedBytes.of(part, PageForm.FILE_SIZE));
  }

  /** Whether it is published only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** Whether it is an event. */
  public boolean isEvent() {
    return section == Section.EVENT;
  }

  /** A title to call it by. */
  public String getTitle() {
    return titles.values().stream().filter(t -> t != null && !t.isBlank()).findFirst().orElse("");
  }

  /** The list it stands in. */
  public String getListView() {
    return switch (section) {
      case DOCUMENT -> "/library/documents.xhtml";
      case EVENT -> "/library/events.xhtml";
      case ABOUT, QUESTION -> "/library/pages.xhtml";
      case PORTRAIT, LODGING, MOBILITY, LEISURE -> "/host/region.xhtml";
    };
  }

  /** Address to go back to without saving. */
  public String getBack() {
    return getListView() + (section.isOfPartnerRegion() ? "?id=" + partnerRegionId : "");
  }

  /** Whether it is a text for the public, with neither day nor file. */
  public boolean isForPublic() {
    return section.isPublic();
  }

  /** The partner region it tells of. */
  public Long getPartnerRegionId() {
    return partnerRegionId;
  }

  /** The partner region it tells of. */
  public void setPartnerRegionId(Long partnerRegionId) {
    this.partnerRegionId = partnerRegionId;
  }

  /** Id of what is changed; empty for something new. */
  public String getId() {
    return id;
  }

  /** Id of what is changed. */
  public void setId(String id) {
    this.id = id;
  }

  /** Where it is published. */
  public Section getSection() {
    return section;
  }

  /** Where it is published. */
  public void setSection(Section section) {
    this.section = section == null ? Section.DOCUMENT : section;
  }

  /** Titles by language. */
  public Map<String, String> getTitles() {
    return titles;
  }

  /** Texts by language. */
  public Map<String, String> getBodies() {
    return bodies;
  }

  /** Day of the event. */
  public LocalDate getDay() {
    return day;
  }

  /** Day of the event. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Time of day it begins. */
  public String getFrom() {
    return from;
  }

  /** Time of day it begins. */
  public void setFrom(String from) {
    this.from = from;
  }

  /** Time of day it ends. */
  public String getTo() {
    return to;
  }

  /** Time of day it ends. */
  public void setTo(String to) {
    this.to = to;
  }

  /** Where it happens. */
  public String getPlace() {
    return place;
  }

  /** Where it happens. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** Address elsewhere. */
  public String getLink() {
    return link;
  }

  /** Address elsewhere. */
  public void setLink(String link) {
    this.link = link;
  }

  /** Name of the PDF that is there. */
  public String getFileName() {
    return fileName;
  }

  /** Whether the PDF is taken away. */
  public boolean isWithoutFile() {
    return withoutFile;
  }

  /** Whether the PDF is taken away. */
  public void setWithoutFile(boolean withoutFile) {
    this.withoutFile = withoutFile;
  }

  /** A new PDF. */
  public Part getFile() {
    return file;
  }

  /** A new PDF. */
  public void setFile(Part file) {
    this.file = file;
  }
}
