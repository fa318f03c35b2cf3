package org.famulus.web.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.BookingCriteria;
import org.famulus.core.booking.BookingRow;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.Bookings;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** Who asks for what, and who has to answer since when: for a host its own, for staff all. */
@Named
@ViewScoped
public class BookingList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Bookings bookings;

  private String text;
  private String state;
  private String kind;
  private String offer;
  private final LazyRows<BookingRow> rows =
      new LazyRows<>((sort, page) -> bookings.find(criteria(), sort, page));

  /** Sends a student to her own page. */
  public String open() {
    boolean own =
        user.caller()
            .filter(c -> !c.holdsInWhole(region.getId(), Permission.BOOKING_VIEW))
            .filter(c -> c.organisationsFor(region.getId(), Permission.BOOKING_VIEW).isEmpty())
            .isPresent();
    return own ? "/booking/mine.xhtml?faces-redirect=true" : null;
  }

  private BookingCriteria criteria() {
    return new BookingCriteria(
        region.getId(),
        Optional.empty(),
        Typed.text(text),
        Typed.constant(BookingState.class, state).<Set<BookingState>>map(Set::of).orElse(Set.of()),
        Typed.id(offer),
        Typed.text(kind));
  }

  /** The bookings. */
  public LazyRows<BookingRow> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOffer() {
    return offer;
  }

  public void setOffer(String offer) {
    this.offer = offer;
  }
}
