package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** A unit's contact says by a personal link that a place or a period cannot be given. */
@Named
@ViewScoped
public class LinkDecline implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private InterestByLink interests;
  @Inject private LinkReceivers receivers;

  private String token;
  private String words;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  /** Tells the faculty. */
  public String tell() {
    boolean done = answers.accept(receivers.answer(LinkPurpose.DECLINE, token, words));
    asked = null;
    return done ? "/link/decline.xhtml?faces-redirect=true&includeViewParams=true" : null;
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = interests.open(LinkPurpose.DECLINE, token);
    }
    return asked;
  }

  /** Secret of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
