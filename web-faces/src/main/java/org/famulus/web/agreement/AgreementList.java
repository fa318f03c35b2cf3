package org.famulus.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.agreement.AgreementCriteria;
import org.famulus.core.agreement.AgreementRow;
import org.famulus.core.agreement.Agreements;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Agreements of the region. */
@Named
@ViewScoped
public class AgreementList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Agreements agreements;

  private final LazyRows<AgreementRow> rows =
      new LazyRows<>((sort, page) -> agreements.find(criteria(), sort, page));

  private String text;
  private String type;
  private String day;
  private String invented;

  private AgreementCriteria criteria() {
    return new AgreementCriteria(
        region.getId(),
        Typed.text(text),
        Typed.text(type),
        Typed.day(day),
        Optional.empty(),
        Typed.text(invented).map("true"::equals));
  }

  /** The rows. */
  public LazyRows<AgreementRow> getRows() {
    return rows;
  }

  /** Part of the reference or of an institution's name. */
  public String getText() {
    return text;
  }

  /** Part of the reference or of an institution's name. */
  public void setText(String text) {
    this.text = text;
  }

  /** Only this type. */
  public String getType() {
    return type;
  }

  /** Only this type. */
  public void setType(String type) {
    this.type = type;
  }

  /** Only those in force on the day, {@code YYYY-MM-DD}. */
  public String getDay() {
    return day;
  }

  /** Only those in force on the day, {@code YYYY-MM-DD}. */
  public void setDay(String day) {
    this.day = day;
  }

  /** {@code true} for demo data, {@code false} for real ones. */
  public String getInvented() {
    return invented;
  }

  /** {@code true} for demo data, {@code false} for real ones. */
  public void setInvented(String invented) {
    this.invented = invented;
  }
}
