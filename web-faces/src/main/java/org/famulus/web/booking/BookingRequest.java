package org.famulus.web.booking;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.Bookings;
import org.famulus.core.booking.Bookings.RequestStart;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.booking.HostOfferDetail;
import org.famulus.core.booking.HostOfferRow;
import org.famulus.core.booking.HostOffers;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.form.FewChoices;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A student asks for a place, or staff for her. */
@Named
@ViewScoped
public class BookingRequest implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private HostOffers offers;
  @Inject private Bookings bookings;
  @Inject private BookingRequests requests;

  private Long offer;
  private String from;
  private String studentEmail;
  private Long institution;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String message;
  private transient HostOfferDetail detail;
  private transient RequestStart start;

  /** Proposes the days nearest to those looked for. */
  public void open() {
    HostOfferRow row = getDetail().row();
    firstDay = Typed.day(from).or(row::freeFrom).orElse(null);
    if (firstDay != null) {
      lastDay = firstDay.plusDays(row.shortestDays() - 1L);
    }
    List<HostChoice> known = getInstitutions();
    institution =
        start()
            .lastInstitution()
            .orElse(known.size() == 1 ? (Long) known.get(0).id() : null);
  }

  /** Asks. */
  public String ask() {
    Optional<Long> student = student();
    if (student.isEmpty()) {
      FacesContext.getCurrentInstance()
          .addMessage(
              "studentEmail",
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR, texts.get("booking.unknown-student"), null));
      return null;
    }
    var outcome =
        requests.request(
            region.getId(),
            offer,
            student.get(),
            new BookingForm(institution == null ? 0 : institution, firstDay, lastDay, message),
            answers.writtenReasons());
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("booking.requested");
    return "/booking/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Whether somebody asks for a student, and has to say for which. */
  public boolean isForSomebody() {
    return user.canInWhole(Permission.BOOKING_REQUEST);
  }

  /** What is asked for. */
  public HostOfferDetail getDetail() {
    if (detail == null) {
      detail = offers.detail(region.getId(), offer);
    }
    return detail;
  }

  /** Whether the institutions are so few that all are shown. */
  public boolean isFew() {
    return FewChoices.are(getInstitutions());
  }

  /** Home institutions to choose from. */
  public List<HostChoice> getInstitutions() {
    return start().institutions();
  }

  private Optional<Long> student() {
    return isForSomebody()
        ? Typed.text(studentEmail).flatMap(typed -> bookings.student(region.getId(), typed))
        : start().personId();
  }

  private RequestStart start() {
    if (start == null) {
      start = bookings.start(region.getId(), Optional.empty());
    }
    return start;
  }

  public Long getOffer() {
    return offer;
  }

  public void setOffer(Long offer) {
    this.offer = offer;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getStudentEmail() {
    return studentEmail;
  }

  public void setStudentEmail(String studentEmail) {
    this.studentEmail = studentEmail;
  }

  public Long getInstitution() {
    return institution;
  }

  public void setInstitution(Long institution) {
    this.institution = institution;
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

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
