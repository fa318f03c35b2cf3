package org.famulus.web.link;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/**
 * A page that somebody opens by a personal link, without an account: it shows what the link asks, in
 * the words of the link's programme.
 *
 * @param <A> what is asked
 */
public abstract class LinkPage<A> implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;

  private String token;
  private transient Optional<A> asked;

  /** What the link with the secret asks, if there is such a link. */
  protected abstract Optional<A> open(String token);

  /** The programme of what is asked. */
  protected abstract String regionOf(A asked);

  /** Speaks the words of the link's programme. */
  public void enter() {
    asked().ifPresent(each -> region.enter(regionOf(each)));
  }

  /** What is asked, or null if there is no such link. */
  public A getAsked() {
    return asked().orElse(null);
  }

  /** What is asked, if there is such a link. */
  protected Optional<A> asked() {
    if (asked == null) {
      asked = open(token);
    }
    return asked;
  }

  /**
   * Shows the outcome of a command of the link: on the page opened anew if it is carried out, else
   * beside what was typed.
   *
   * @param view the page
   */
  protected String answered(Outcome<?> outcome, String view) {
    boolean done = answers.accept(outcome);
    asked = null;
    return done ? view + "?faces-redirect=true&includeViewParams=true" : null;
  }

  /** Secret of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
