package org.famulus.region.milamed.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.account.AbsenceForm;
import org.famulus.region.milamed.account.MilamedStudies;
import org.famulus.region.milamed.account.MilamedTertials;
import org.famulus.region.milamed.account.YearView;
import org.famulus.region.milamed.study.Fields;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.PageAnswers;
import org.famulus.region.spi.port.RegionPeople.PersonName;

/** A student's practical year: tertials, and what was missed of them. */
@Named("milamedYear")
@ViewScoped
public class MilamedYearPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageAnswers answers;
  @Inject private MilamedStudies studies;
  @Inject private MilamedTertials tertials;

  private Long person;
  private String text;
  private Long tertial;
  private LocalDate absentFrom;
  private LocalDate absentTo;
  private String field;
  private String place;
  private LocalDate firstDay;
  private boolean split;
  private boolean entering;
  private boolean recording;
  private transient YearView view;

  /** The year; none while the coordination has not said whose. */
  public YearView getView() {
    if (view == null) {
      Optional.ofNullable(person)
          .or(studies::self)
          .ifPresent(
              id -> {
                person = id;
                view = tertials.year(id);
              });
    }
    return view;
  }

  /** Students whose name contains what is looked for. */
  public List<PersonName> getFound() {
    return studies.find(text == null ? "" : text);
  }

  /** Fields to choose from. */
  public List<String> getFields() {
    return Fields.ALL;
  }

  /** Enters an absence. */
  public String enter() {
    entering = true;
    if (tertial == null) {
      return null;
    }
    return after(
        tertials.enterAbsence(
            person, tertial, new AbsenceForm(absentFrom, absentTo), answers.writtenReasons()),
        "milamed.year.entered");
  }

  /** Takes an absence back. */
  public String removeAbsence(long absence) {
    return after(tertials.removeAbsence(person, absence), "milamed.parts.removed");
  }

  /** Records a tertial done elsewhere. */
  public String record() {
    recording = true;
    return after(
        tertials.record(person, field, place, firstDay, split), "milamed.year.recorded");
  }

  /** Takes a tertial back. */
  public String remove(long id) {
    return after(tertials.remove(person, id), "milamed.parts.removed");
  }

  /** Whether an absence is being entered, and its form stays open. */
  public boolean isEntering() {
    return entering;
  }

  /** Whether a tertial is being recorded, and its form stays open. */
  public boolean isRecording() {
    return recording;
  }

  private String after(CommandOutcome outcome, String told) {
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told);
    return MilamedAddress.year(person);
  }

  /** Whose year. */
  public Long getPerson() {
    return person;
  }

  /** Whose year. */
  public void setPerson(Long person) {
    this.person = person;
  }

  /** Part of the name looked for. */
  public String getText() {
    return text;
  }

  /** Part of the name looked for. */
  public void setText(String text) {
    this.text = text;
  }

  /** The tertial of an absence. */
  public Long getTertial() {
    return tertial;
  }

  /** The tertial of an absence. */
  public void setTertial(Long tertial) {
    this.tertial = tertial;
  }

  /** First day missed. */
  public LocalDate getAbsentFrom() {
    return absentFrom;
  }

  /** First day missed. */
  public void setAbsentFrom(LocalDate absentFrom) {
    this.absentFrom = absentFrom;
  }

  /** Last day missed. */
  public LocalDate getAbsentTo() {
    return absentTo;
  }

  /** Last day missed. */
  public void setAbsentTo(LocalDate absentTo) {
    this.absentTo = absentTo;
  }

  /** Field of a tertial. */
  public String getField() {
    return field;
  }

  /** Field of a tertial. */
  public void setField(String field) {
    this.field = field;
  }

  /** Where a tertial is. */
  public String getPlace() {
    return place;
  }

  /** Where a tertial is. */
  public void setPlace(String place) {
    this.place = place;
  }

  /** First day of a tertial. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** First day of a tertial. */
  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** Whether it is split into halves. */
  public boolean isSplit() {
    return split;
  }

  /** Whether it is split into halves. */
  public void setSplit(boolean split) {
    this.split = split;
  }
}
