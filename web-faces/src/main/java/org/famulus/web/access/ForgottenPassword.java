package org.famulus.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.access.Admission;
import org.famulus.core.access.OneTimeLink;
import org.famulus.web.form.Answers;

/** Asking for a link, and choosing a new password by it. */
@Named
@ViewScoped
public class ForgottenPassword implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Admission admission;
  @Inject private Answers answers;

  private final NewPassword secret = new NewPassword();
  private String login;
  private String token;
  private boolean asked;

  /** Asks for a link; the page says the same whether there is such an account or not. */
  public void ask() {
    admission.askForNewPassword(login);
    asked = true;
  }

  /** Whether the link works. */
  public boolean isUsable() {
    return admission.look(OneTimeLink.Purpose.PASSWORD_RESET, token).isPresent();
  }

  /** Sets the password and goes to sign-in. */
  public String save() {
    return answers.goOn(
        admission.reset(token, secret.getPassword(), secret.getRepeated()),
        "sign-in.password-ready",
        "/login.xhtml?faces-redirect=true");
  }

  /** Whether a link was asked for. */
  public boolean isAsked() {
    return asked;
  }

  /** Name used to sign in. */
  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** Token of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  /** The new password. */
  public NewPassword getSecret() {
    return secret;
  }
}
