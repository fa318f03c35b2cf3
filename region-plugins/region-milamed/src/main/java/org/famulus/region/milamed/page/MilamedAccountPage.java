package org.famulus.region.milamed.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.account.AccountView;
import org.famulus.region.milamed.account.MilamedParts;
import org.famulus.region.milamed.account.MilamedStudies;
import org.famulus.region.milamed.account.StudyForm;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.port.PageAnswers;
import org.famulus.region.spi.port.RegionPeople.PersonName;

/** A student's Famulatur account: her own, or for the coordination anybody's it has looked up. */
@Named("milamedAccount")
@ViewScoped
public class MilamedAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageAnswers answers;
  @Inject private MilamedStudies studies;
  @Inject private MilamedParts parts;

  private Long person;
  private String text;
  private University university;
  private LocalDate m1PassedOn;
  private LocalDate m2RegisteredOn;
  private LocalDate m2PassedOn;
  private boolean proven;
  private transient AccountView view;

  /** Fills the form with what is known. */
  public void load() {
    if (getView() != null) {
      Optional<StudyForm> known = view.study();
      university = known.map(StudyForm::university).orElse(null);
      m1PassedOn = known.flatMap(StudyForm::m1PassedOn).orElse(null);
      m2RegisteredOn = known.flatMap(StudyForm::m2RegisteredOn).orElse(null);
      m2PassedOn = known.flatMap(StudyForm::m2PassedOn).orElse(null);
    }
  }

  /** The account; none while the coordination has not said whose. */
  public AccountView getView() {
    if (view == null) {
      Optional.ofNullable(person)
          .or(studies::self)
          .ifPresent(
              id -> {
                person = id;
                view = studies.account(id);
              });
    }
    return view;
  }

  /** Students whose name contains what is looked for. */
  public List<PersonName> getFound() {
    return studies.find(text == null ? "" : text);
  }

  /** Both universities. */
  public University[] getUniversities() {
    return University.values();
  }

  /** Enters the examinations. */
  public String enter() {
    StudyForm form =
        new StudyForm(
            university,
            Optional.ofNullable(m1PassedOn),
            Optional.ofNullable(m2RegisteredOn),
            Optional.ofNullable(m2PassedOn));
    if (!answers.accept(studies.enter(person, form))) {
      return null;
    }
    answers.tell("milamed.study.saved");
    return MilamedAddress.account(person);
  }

  /** Asks for the proof for the registration to M2. */
  public void prove() {
    proven = answers.accept(parts.prove(person));
  }

  /** Whose account. */
  public Long getPerson() {
    return person;
  }

  /** Whose account. */
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

  /** University. */
  public University getUniversity() {
    return university;
  }

  /** University. */
  public void setUniversity(University university) {
    this.university = university;
  }

  /** Day of M1. */
  public LocalDate getM1PassedOn() {
    return m1PassedOn;
  }

  /** Day of M1. */
  public void setM1PassedOn(LocalDate m1PassedOn) {
    this.m1PassedOn = m1PassedOn;
  }

  /** Day of the registration to M2. */
  public LocalDate getM2RegisteredOn() {
    return m2RegisteredOn;
  }

  /** Day of the registration to M2. */
  public void setM2RegisteredOn(LocalDate m2RegisteredOn) {
    this.m2RegisteredOn = m2RegisteredOn;
  }

  /** Day of M2. */
  public LocalDate getM2PassedOn() {
    return m2PassedOn;
  }

  /** Day of M2. */
  public void setM2PassedOn(LocalDate m2PassedOn) {
    this.m2PassedOn = m2PassedOn;
  }

  /** Whether the Famulatur has just been found complete. */
  public boolean isProven() {
    return proven;
  }

  /** Whether the Famulatur has just been found complete. */
  public void setProven(boolean proven) {
    this.proven = proven;
  }
}
