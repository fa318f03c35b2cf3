package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportCriteria;
import org.famulus.core.support.SupportRow;
import org.famulus.core.support.SupportState;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** Claims for support, for who decides on them. */
@Named
@ViewScoped
public class SupportList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private SupportClaims claims;

  private String text;
  private String state;
  private String period;
  private final LazyRows<SupportRow> rows =
      new LazyRows<>((sort, page) -> claims.find(criteria(), sort, page));

  /** Sends a student to her own page. */
  public String open() {
    return user.canInWhole(Permission.SUPPORT_VIEW)
        ? null
        : "/support/mine.xhtml?faces-redirect=true";
  }

  private SupportCriteria criteria() {
    return new SupportCriteria(
        region.getId(),
        Optional.empty(),
        Typed.text(text),
        Typed.constant(SupportState.class, state).<Set<SupportState>>map(Set::of).orElse(Set.of()),
        Typed.id(period));
  }

  /** The claims. */
  public LazyRows<SupportRow> getRows() {
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

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
