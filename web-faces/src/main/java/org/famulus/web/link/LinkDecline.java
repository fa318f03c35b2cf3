package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;

/** A unit's contact says by a personal link that a place or a period cannot be given. */
@Named
@ViewScoped
public class LinkDecline extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private InterestByLink interests;
  @Inject private LinkReceivers receivers;

  private String words;

  /** Tells the faculty. */
  public String tell() {
    return answered(
        receivers.answer(LinkPurpose.DECLINE, getToken(), words), "/link/decline.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return interests.open(LinkPurpose.DECLINE, token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
