package org.famulus.web.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.booking.HostOfferCriteria;
import org.famulus.core.booking.HostOfferState;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.web.form.Typed;

/** What a list of offers is narrowed to, as it stands in the address. */
public class OfferFilters implements Serializable {

  private static final long serialVersionUID = 1L;

  private String text;
  private String kind;
  private String field;
  private String type;
  private String state;
  private String from;
  private String to;

  /** The same for the core. */
  HostOfferCriteria criteria(String regionId) {
    return new HostOfferCriteria(
        regionId,
        Typed.text(text),
        Typed.text(kind),
        Typed.text(field),
        Typed.constant(OrganisationType.class, type),
        Typed.constant(HostOfferState.class, state),
        Optional.empty(),
        getFirst(),
        Typed.day(to));
  }

  /** The first day looked for, if there is one. */
  public Optional<LocalDate> getFirst() {
    return Typed.day(from);
  }

  /** Whether the last day looked for lies before the first. */
  public boolean isReversed() {
    return isReversed(getFirst(), Typed.day(to));
  }

  static boolean isReversed(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.filter(first.get()::isAfter).isPresent();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
