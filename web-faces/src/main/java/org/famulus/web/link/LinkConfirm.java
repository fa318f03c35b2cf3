package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.famulus.core.completion.ConfirmationByLink;
import org.famulus.core.completion.ConfirmationByLink.Asked;
import org.famulus.core.completion.ConfirmationByLink.Supervised;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.web.form.ReasonLine;
import org.famulus.web.form.ReasonWords;

/** A supervisor confirms a placement by her personal link. */
@Named
@ViewScoped
public class LinkConfirm extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private ReasonWords words;
  @Inject private ConfirmationByLink confirmations;

  private ConfirmedAs as;
  private Integer weeks;
  private String remark;

  /** Why it cannot be confirmed today. */
  public List<ReasonLine> getNotYet() {
    return asked().map(each -> words.lines(each.notYet())).orElse(List.of());
  }

  /** Confirms. */
  public String confirm() {
    return answered(
        confirmations.confirm(getToken(), getAs(), getWeeks(), Optional.ofNullable(remark)),
        "/link/confirm.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return confirmations.open(token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  /** What she says; that all is well until she says otherwise. */
  public ConfirmedAs getAs() {
    return as == null ? getChoices().stream().findFirst().orElse(null) : as;
  }

  public void setAs(ConfirmedAs as) {
    this.as = as;
  }

  /** What can be said. */
  public List<ConfirmedAs> getChoices() {
    return asked().flatMap(Asked::supervised).map(Supervised::choices).orElse(List.of());
  }

  /** Weeks of practice; all of them until she says otherwise. */
  public Integer getWeeks() {
    return weeks == null ? asked().flatMap(Asked::supervised).map(Supervised::weeks).orElse(0) : weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
