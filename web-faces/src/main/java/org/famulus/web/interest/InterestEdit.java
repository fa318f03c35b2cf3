package org.famulus.web.interest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestCriteria;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.InterestRegistration;
import org.famulus.core.interest.InterestRow;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Interests;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** A unit states its places for a year, or changes them. */
@Named
@ViewScoped
public class InterestEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private InterestChoices choices;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;

  private String id;
  private Long unit;
  private String year;
  private long version;
  private InterestState state = InterestState.DRAFT;
  private String kind;
  private String field;
  private Integer places;
  private Integer maxPerPeriod;
  // Days as the checkboxes send them.
  private Set<String> firstDays = new HashSet<>();
  private String contacts;
  private String supervisors;
  private String note;

  /** Fills the form with what is there now, or with what the unit stated last time. */
  public void open() {
    if (Typed.id(id).isPresent()) {
      InterestDetail detail = interests.detail(region.getId(), Typed.id(id).get());
      InterestRow row = detail.row();
      version = row.version();
      state = row.state();
      unit = row.unitId();
      year = String.valueOf(row.year());
      row.firstDays().forEach(day -> firstDays.add(day.toString()));
      fill(detail);
      note = detail.note().orElse("");
      return;
    }
    List<OrganisationRow> units = choices.getUnits();
    if (unit == null && units.size() == 1) {
      unit = units.get(0).id();
    }
    if (Typed.year(year).isEmpty()) {
      year = String.valueOf(region.getToday().getYear() + 1);
    }
    kind = choices.getKinds().stream().findFirst().map(PlacementKind::code).orElse(null);
    if (unit != null) {
      interests
          .find(InterestCriteria.ofUnit(region.getId(), unit), Sort.byDefault(), new Page(0, 1))
          .rows()
          .forEach(last -> fill(interests.detail(region.getId(), last.id())));
    }
  }

  private void fill(InterestDetail detail) {
    InterestRow row = detail.row();
    kind = row.kind();
    field = row.field();
    places = row.places() == 0 ? null : Integer.valueOf(row.places());
    maxPerPeriod = row.maxPerPeriod().orElse(null);
    contacts = PeopleLines.write(ContactRole.CONTACT, detail.people());
    supervisors = PeopleLines.write(ContactRole.SUPERVISOR, detail.people());
  }

  /** Saves without handing in. */
  public String saveDraft() {
    return answer(
        isAdding()
            ? registration.draft(region.getId(), form())
            : registration.change(
                region.getId(), number(), answers.versionOr(version), form(), WrittenReasons.none()),
        "interest.draft-saved");
  }

  /** Hands it in. */
  public String handIn() {
    return answer(
        isAdding()
            ? registration.handIn(region.getId(), form(), answers.writtenReasons())
            : registration.handIn(
                region.getId(),
                number(),
                answers.versionOr(version),
                form(),
                answers.writtenReasons()),
        "interest.handed-in");
  }

  /** Saves a change of what was handed in. */
  public String save() {
    return answer(
        registration.change(
            region.getId(),
            number(),
            answers.versionOr(version),
            form(),
            answers.writtenReasons()),
        "interest.saved");
  }

  private String answer(Outcome<Long> outcome, String told) {
    if (!answers.accept(outcome, mine())) {
      return null;
    }
    answers.tell(told, year);
    if (outcome instanceof Outcome.Done<Long> done) {
      done.notices()
          .forEach(
              notice ->
                  answers.tell(notice.text().key(), notice.text().parameters().toArray()));
    }
    return "/interest/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  private InterestForm form() {
    return new InterestForm(
        unit,
        Typed.year(year).orElse(0),
        kind,
        field,
        places == null ? 0 : places,
        Optional.ofNullable(maxPerPeriod),
        firstDays.stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)),
        PeopleLines.read(contacts, supervisors),
        Typed.text(note));
  }

  private Map<String, String> mine() {
    return Map.of(
        "places", Typed.shown(places),
        "maxPerPeriod", Typed.shown(maxPerPeriod),
        "firstDays", String.join(", ", new TreeSet<>(firstDays)),
        "contacts", Typed.shown(contacts).replaceAll("\\R", ", "),
        "supervisors", Typed.shown(supervisors).replaceAll("\\R", ", "),
        "note", Typed.shown(note));
  }

  /** Whether it is registered only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  /** Whether it has not been handed in yet. */
  public boolean isDraft() {
    return state == InterestState.DRAFT;
  }

  /** Whether unit and year are known, so that the rest can be asked. */
  public boolean isReady() {
    return unit != null && kind != null;
  }

  private long number() {
    return Typed.id(id).orElseThrow();
  }

  /** Id of the one to change; empty for a new one. */
  public String getId() {
    return id;
  }

  /** Id of the one to change; empty for a new one. */
  public void setId(String id) {
    this.id = id;
  }

  /** The unit. */
  public Long getUnit() {
    return unit;
  }

  /** The unit. */
  public void setUnit(Long unit) {
    this.unit = unit;
  }

  /** The calendar year. */
  public String getYear() {
    return year;
  }

  /** The calendar year. */
  public void setYear(String year) {
    this.year = year;
  }

  /** Code of the placement kind. */
  public String getKind() {
    return kind;
  }

  /** Code of the field. */
  public String getField() {
    return field;
  }

  /** Code of the field. */
  public void setField(String field) {
    this.field = field;
  }

  /** Students in the year. */
  public Integer getPlaces() {
    return places;
  }

  /** Students in the year. */
  public void setPlaces(Integer places) {
    this.places = places;
  }

  /** Most students at a time. */
  public Integer getMaxPerPeriod() {
    return maxPerPeriod;
  }

  /** Most students at a time. */
  public void setMaxPerPeriod(Integer maxPerPeriod) {
    this.maxPerPeriod = maxPerPeriod;
  }

  /** First days of the chosen periods. */
  public Set<String> getFirstDays() {
    return firstDays;
  }

  /** First days of the chosen periods. */
  public void setFirstDays(Set<String> firstDays) {
    this.firstDays = firstDays;
  }

  /** Contact persons, one a line. */
  public String getContacts() {
    return contacts;
  }

  /** Contact persons, one a line. */
  public void setContacts(String contacts) {
    this.contacts = contacts;
  }

  /** Supervisors, one a line. */
  public String getSupervisors() {
    return supervisors;
  }

  /** Supervisors, one a line. */
  public void setSupervisors(String supervisors) {
    this.supervisors = supervisors;
  }

  /** What the unit wants the faculty to know. */
  public String getNote() {
    return note;
  }

  /** What the unit wants the faculty to know. */
  public void setNote(String note) {
    this.note = note;
  }
}
