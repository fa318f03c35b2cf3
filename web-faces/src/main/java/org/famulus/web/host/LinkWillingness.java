package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.famulus.core.host.HostByLink;
import org.famulus.core.host.HostByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.web.link.LinkPage;

/** Somebody of a host signs by a personal link, on a phone between two patients. */
@Named
@ViewScoped
public class LinkWillingness extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private HostByLink hosts;

  private final WillingnessTyped typed = new WillingnessTyped();
  private boolean filled;

  /** Speaks the words of the link's programme, and begins with what was signed before. */
  @Override
  public void enter() {
    super.enter();
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
    return answered(hosts.sign(getToken(), typed.form()), "/link/willingness.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return hosts.open(LinkPurpose.SIGN_WILLINGNESS, token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  /** What is typed. */
  public WillingnessTyped getTyped() {
    return typed;
  }
}
