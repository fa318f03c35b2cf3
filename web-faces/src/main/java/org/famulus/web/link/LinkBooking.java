package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.booking.BookingByLink;
import org.famulus.core.booking.BookingByLink.Asked;
import org.famulus.core.booking.Proposal;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** A host answers a booking by its personal link. */
@Named
@ViewScoped
public class LinkBooking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private BookingByLink bookings;

  private String token;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String words;
  private String declineReason;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  /** The host takes the student. */
  public String accept() {
    return done(bookings.accept(token));
  }

  /** The host cannot take her. */
  public String decline() {
    return done(bookings.decline(token, declineReason));
  }

  /** The host can take her on other days. */
  public String propose() {
    return done(bookings.propose(token, new Proposal(firstDay, lastDay, words)));
  }

  private String done(Outcome<Long> outcome) {
    boolean carriedOut = answers.accept(outcome);
    asked = null;
    return carriedOut
        ? "/link/booking.xhtml?faces-redirect=true&includeViewParams=true"
        : null;
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = bookings.open(token);
    }
    return asked;
  }

  /** Secret of the link. */
  public String getToken() {
    return token;
  }

  /** Secret of the link. */
  public void setToken(String token) {
    this.token = token;
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
}
