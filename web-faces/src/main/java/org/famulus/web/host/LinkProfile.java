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

/** Somebody of a host describes it by a personal link. */
@Named
@ViewScoped
public class LinkProfile implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private HostByLink hosts;

  private final ProfileTyped typed = new ProfileTyped();
  private String token;
  private boolean filled;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme, and begins with what is there now. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
    if (!filled) {
      filled = true;
      asked().flatMap(Asked::profile).ifPresent(typed::fill);
    }
  }

  /** Saves. */
  public String save() {
    boolean done = answers.accept(hosts.describe(token, typed.profile()));
    asked = null;
    return done ? "/link/profile.xhtml?faces-redirect=true&includeViewParams=true" : null;
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = hosts.open(LinkPurpose.DESCRIBE_HOST, token);
    }
    return asked;
  }

  /** What is typed. */
  public ProfileTyped getTyped() {
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
