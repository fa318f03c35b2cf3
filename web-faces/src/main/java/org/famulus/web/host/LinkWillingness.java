package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.host.HostByLink;
import org.famulus.core.host.HostByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Somebody of a host signs by a personal link, on a phone between two patients. */
@Named
@ViewScoped
public class LinkWillingness implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private HostByLink hosts;

  private final WillingnessTyped typed = new WillingnessTyped();
  private String token;
  private boolean filled;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme, and begins with what was signed before. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
    if (!filled) {
      filled = true;
      asked().ifPresent(each -> typed.setSignedBy(each.link().name()));
      asked()
          .ifPresent(
              each ->
                  each.signed()
                      .ifPresentOrElse(
                          typed::fill,
                          () ->
                              each.profile().ifPresent(p -> typed.getFields().addAll(p.fields()))));
    }
  }

  /** Signs. */
  public String sign() {
    boolean done = answers.accept(hosts.sign(token, typed.form()));
    asked = null;
    return done ? "/link/willingness.xhtml?faces-redirect=true&includeViewParams=true" : null;
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = hosts.open(LinkPurpose.SIGN_WILLINGNESS, token);
    }
    return asked;
  }

  /** What is typed. */
  public WillingnessTyped getTyped() {
    return typed;
  }

  /** Secret of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
