package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.completion.ConfirmationByLink;
import org.famulus.core.completion.ConfirmationByLink.Asked;
import org.famulus.core.completion.ConfirmationByLink.Supervised;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.web.form.Answers;
import org.famulus.web.form.ReasonLine;
import org.famulus.web.form.ReasonWords;
import org.famulus.web.shell.RegionContext;

/** A supervisor confirms a placement by her personal link. */
@Named
@ViewScoped
public class LinkConfirm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private ReasonWords words;
  @Inject private ConfirmationByLink confirmations;

  private String token;
  private ConfirmedAs as;
  private Integer weeks;
  private String remark;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  /** Why it cannot be confirmed today. */
  public List<ReasonLine> getNotYet() {
    return asked().map(each -> words.lines(each.notYet())).orElse(List.of());
  }

  /** Confirms. */
  public String confirm() {
    boolean done =
        answers.accept(
            confirmations.confirm(token, getAs(), getWeeks(), Optional.ofNullable(remark)));
    asked = null;
    return done ? "/link/confirm.xhtml?faces-redirect=true&includeViewParams=true" : null;
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = confirmations.open(token);
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
