package org.famulus.web.matching;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.booking.Bookings;
import org.famulus.core.matching.PlaceWishFiling;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishes;
import org.famulus.core.matching.PlaceWishes.WishChoices;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.booking.PlacesAsked;
import org.famulus.web.form.Answers;
import org.famulus.web.form.FewChoices;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A student says what she looks for, or staff for her; what a search looked for is filled in. */
@Named
@ViewScoped
public class PlaceWishEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private Bookings bookings;
  @Inject private PlaceWishes wishes;
  @Inject private PlaceWishFiling filing;
  @Inject private HttpServletRequest request;

  private Long id;
  private long version;
  private String student;
  private String studentEmail;
  private WishFields fields = new WishFields();
  private transient WishChoices choices;

  /** Fills in what is known; a wish that is not open any more is only read. */
  public String open() {
    if (isAdding()) {
      fields.fill(PlacesAsked.of(request));
      fields.setInstitution(
          getChoices()
              .lastInstitution()
              .orElse(
                  getChoices().institutions().size() == 1
                      ? (Long) getChoices().institutions().get(0).id()
                      : null));
      return null;
    }
    PlaceWishRow row = wishes.detail(region.getId(), id).row();
    if (!row.isOpen()) {
      return "/matching/record.xhtml?faces-redirect=true&id=" + id;
    }
    version = row.version();
    student = row.studentName();
    fields.fill(row);
    return null;
  }

  /** Files it, or keeps what was changed. */
  public String save() {
    if (!isAdding()) {
      return told(
          filing.change(region.getId(), id, answers.versionOr(version), fields.form()),
          "place-wish.changed");
    }
    Optional<Long> person =
        isForSomebody()
            ? Typed.text(studentEmail).flatMap(typed -> bookings.student(region.getId(), typed))
            : getChoices().personId();
    if (person.isEmpty()) {
      FacesContext.getCurrentInstance()
          .addMessage(
              "studentEmail",
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, texts.get("booking.unknown-student"), null));
      return null;
    }
    return told(
        filing.file(region.getId(), person.get(), fields.form()),
        isForSomebody() ? "place-wish.filed-for" : "place-wish.filed");
  }

  private String told(Outcome<Long> outcome, String sentence) {
    if (!answers.accept(outcome, fields.typed(getChoices()))) {
      return null;
    }
    answers.tell(sentence);
    return "/matching/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Whether it is a new wish. */
  public boolean isAdding() {
    return id == null;
  }

  /** Whether somebody files it for a student, and has to say for which. */
  public boolean isForSomebody() {
    return user.canInWhole(Permission.BOOKING_REQUEST);
  }

  /** Whose it is, if somebody else changes it. */
  public String getStudent() {
    return isForSomebody() ? student : null;
  }

  /** What can be chosen. */
  public WishChoices getChoices() {
    if (choices == null) {
      choices = wishes.choices(region.getId());
    }
    return choices;
  }

  /** Whether the institutions are so few that all are shown. */
  public boolean isFew() {
    return FewChoices.are(getChoices().institutions());
  }

  /** What is typed. */
  public WishFields getFields() {
    return fields;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getStudentEmail() {
    return studentEmail;
  }

  public void setStudentEmail(String studentEmail) {
    this.studentEmail = studentEmail;
  }
}
