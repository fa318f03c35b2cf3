package org.famulus.region.milamed.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.famulus.region.milamed.account.MilamedTerms;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.PageAnswers;

/** The lecture-free periods of both universities. */
@Named("milamedTerm")
@ViewScoped
public class MilamedTermPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PageAnswers answers;
  @Inject private MilamedTerms terms;

  private University university;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private transient List<MilamedTerms.Row> rows;

  /** The periods, the latest first. */
  public List<MilamedTerms.Row> getRows() {
    if (rows == null) {
      rows = terms.all();
    }
    return rows;
  }

  /** Both universities. */
  public University[] getUniversities() {
    return University.values();
  }

  /** Enters one. */
  public String add() {
    return after(terms.add(university, firstDay, lastDay), "milamed.terms.added");
  }

  /** Takes one back. */
  public String remove(long id) {
    return after(terms.remove(id), "milamed.parts.removed");
  }

  private String after(CommandOutcome outcome, String told) {
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told);
    return MilamedAddress.terms();
  }

  /** University. */
  public University getUniversity() {
    return university;
  }

  /** University. */
  public void setUniversity(University university) {
    this.university = university;
  }

  /** First day. */
  public LocalDate getFirstDay() {
    return firstDay;
  }

  /** First day. */
  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  /** Last day. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Last day. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
