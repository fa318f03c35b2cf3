package org.famulus.web.replan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.famulus.core.replan.ReplanByLink;
import org.famulus.core.replan.ReplanByLink.Asked;
import org.famulus.web.link.LinkPage;

/** A student says by her personal link whether another place is all right. */
@Named
@ViewScoped
public class LinkMove extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private ReplanByLink moves;

  /** She agrees, or does not. */
  public String answer(boolean agrees) {
    return answered(moves.answer(getToken(), agrees), "/link/move.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return moves.open(token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }
}
