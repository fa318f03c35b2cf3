package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestByLink.Asked;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.interest.InterestChoices.Period;
import org.famulus.web.interest.PeopleLines;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A unit's contact states next year's places by a personal link: on a phone, in a minute and a half. */
@Named
@ViewScoped
public class LinkInterest extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private InterestByLink interests;

  private String field;
  private Set<String> firstDays = new HashSet<>();
  private Integer places;
  private String supervisors;
  private String email;
  private String note;
  private boolean filled;

  /** Speaks the words of the link's programme, and begins with what the unit stated last time. */
  @Override
  public void enter() {
    super.enter();
    if (!filled) {
      filled = true;
      asked().flatMap(Asked::interest).ifPresent(this::fill);
    }
  }

  private void fill(InterestDetail last) {
    field = last.row().field();
    places = last.row().places() == 0 ? null : Integer.valueOf(last.row().places());
    supervisors = PeopleLines.write(ContactRole.SUPERVISOR, last.people());
  }

  /** The year asked about: the next one. */
  public int getYear() {
    return region.getToday().getYear() + 1;
  }

  /** Codes of the fields. */
  public List<String> getFields() {
    return regions.get(region.getId()).catalogue().fields();
  }

  /** Periods to tick, each with its days and weeks. */
  public List<Period> getPeriods() {
    LengthRule length = kind().length();
    return interests.firstDays(getToken(), getYear(), kind().code()).stream()
        .map(
            day ->
                new Period(
                    day.toString(),
                    texts.say(
                        "interest.period-choice",
                        day,
                        length.lastDayFrom(day),
                        week(day),
                        week(length.lastDayFrom(day)))))
        .toList();
  }

  /** Hands it in. */
  public String handIn() {
    List<NamedPerson> people = new ArrayList<>(PeopleLines.read(null, supervisors));
    String name = asked().map(each -> each.link().name()).orElse("");
    people.add(new NamedPerson(ContactRole.CONTACT, name, Typed.text(email)));
    InterestForm form =
        new InterestForm(
            asked().map(each -> each.link().unitId()).orElse(0L),
            getYear(),
            kind().code(),
            field,
            places == null ? 0 : places,
            Optional.empty(),
            firstDays.stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)),
            people,
            Typed.text(note));
    return answered(
        interests.register(getToken(), form, answers.writtenReasons()), "/link/interest.xhtml");
  }

  private PlacementKind kind() {
    return regions.get(asked().orElseThrow().link().regionId()).catalogue().kinds().get(0);
  }

  private static String week(LocalDate day) {
    return String.valueOf(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  @Override
  protected Optional<Asked> open(String token) {
    return interests.open(LinkPurpose.REGISTER_INTEREST, token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public Set<String> getFirstDays() {
    return firstDays;
  }

  public void setFirstDays(Set<String> firstDays) {
    this.firstDays = firstDays;
  }

  public Integer getPlaces() {
    return places;
  }

  public void setPlaces(Integer places) {
    this.places = places;
  }

  public String getSupervisors() {
    return supervisors;
  }

  public void setSupervisors(String supervisors) {
    this.supervisors = supervisors;
  }

  /** Address at which the faculty reaches her. */
  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
