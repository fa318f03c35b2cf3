package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.famulus.core.host.HostByLink;
import org.famulus.core.host.HostByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.web.link.LinkPage;

/** Somebody of a host describes it by a personal link. */
@Named
@ViewScoped
public class LinkProfile extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private HostByLink hosts;

  private final ProfileTyped typed = new ProfileTyped();
  private boolean filled;

  /** Speaks the words of the link's programme, and begins with what is there now. */
  @Override
  public void enter() {
    super.enter();
    if (!filled) {
      filled = true;
      asked().flatMap(Asked::profile).ifPresent(typed::fill);
    }
  }

  /** Saves. */
  public String save() {
    return answered(hosts.describe(getToken(), typed.profile()), "/link/profile.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return hosts.open(LinkPurpose.DESCRIBE_HOST, token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  /** What is typed. */
  public ProfileTyped getTyped() {
    return typed;
  }
}
