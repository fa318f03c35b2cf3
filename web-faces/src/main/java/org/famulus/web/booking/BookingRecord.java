package org.famulus.web.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingDetail;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.BookingRow;
import org.famulus.core.booking.Bookings;
import org.famulus.core.booking.Proposal;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.ReasonLine;
import org.famulus.web.shell.RegionContext;

/** A booking: where it stands, who acts next, and what the viewer can do about it. */
@Named
@ViewScoped
public class BookingRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Bookings bookings;
  @Inject private BookingRequests requests;
  @Inject private BookingAnswers hostAnswers;

  private Long id;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String words;
  private String declineReason;
  private String cancelReason;
  private String withdrawReason;
  private String command = "";
  private transient BookingDetail detail;

  /** Proposes the nearest days on which there is room. */
  public void open() {
    BookingRow row = getDetail().row();
    getDetail()
        .nearest()
        .ifPresent(
            day -> {
              firstDay = day;
              lastDay = day.plusDays(row.lastDay().toEpochDay() - row.firstDay().toEpochDay());
            });
  }

  /** The booking. */
  public BookingDetail getDetail() {
    if (detail == null) {
      detail = bookings.detail(region.getId(), id);
    }
    return detail;
  }

  /** Key of the sentence that says who acts next. */
  public String getNext() {
    BookingDetail shown = getDetail();
    String whose = shown.own() ? ".own" : shown.staff() ? ".staff" : ".host";
    return "booking.next." + shown.row().state() + (shown.row().isOpen() ? whose : "");
  }

  /** The host takes the student. */
  public String accept() {
    return done(
        "accept",
        hostAnswers.accept(region.getId(), id, version(), answers.writtenReasons()),
        "booking.accepted");
  }

  /** The host cannot take her. */
  public String decline() {
    return done(
        "other",
        hostAnswers.decline(region.getId(), id, version(), declineReason), "booking.declined");
  }

  /** The host can take her on other days. */
  public String propose() {
    return done(
        "propose",
        hostAnswers.propose(
            region.getId(),
            id,
            version(),
            new Proposal(firstDay, lastDay, words),
            answers.writtenReasons()),
        "booking.proposed");
  }

  /** The host takes the place back. */
  public String cancel() {
    return done(
        "other",
        hostAnswers.cancel(region.getId(), id, version(), cancelReason), "booking.cancelled");
  }

  /** The student says yes to the days proposed. */
  public String acceptProposal() {
    return done(
        "agree",
        requests.acceptProposal(region.getId(), id, version(), answers.writtenReasons()),
        "booking.accepted");
  }

  /** The student takes it back, or says no. */
  public String withdraw() {
    return done(
        "other",
        requests.withdraw(region.getId(), id, version(), withdrawReason), "booking.withdrawn");
  }

  /** Why a command was refused, to be shown at the form that gave it. */
  public List<ReasonLine> reasonsOf(String which) {
    return command.equals(which) ? answers.getReasons() : List.of();
  }

  /** What was done about it; for staff. */
  public List<TimelineEntry> getTimeline() {
    return bookings.timeline(region.getId(), id);
  }

  private long version() {
    return answers.versionOr(getDetail().row().version());
  }

  private String done(String which, Outcome<Long> outcome, String told) {
    detail = null;
    command = which;
    return answers.goOn(outcome, told, "/booking/record.xhtml?faces-redirect=true&id=" + id);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
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

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }

  public String getCancelReason() {
    return cancelReason;
  }

  public void setCancelReason(String cancelReason) {
    this.cancelReason = cancelReason;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
