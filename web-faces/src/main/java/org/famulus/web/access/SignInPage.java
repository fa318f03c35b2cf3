package org.famulus.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.famulus.core.access.SignIn;
import org.famulus.core.access.SignedInAccount;
import org.famulus.web.security.ClientAddress;
import org.famulus.web.security.ReturnPath;
import org.famulus.web.security.SignedInSession;
import org.famulus.web.shell.PageTexts;

/** Signing in, and going on to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private SignedInSession session;
  @Inject private PageTexts texts;
  @Inject private HttpServletRequest request;

  private String login;
  private String password;

  /** Judges login and password. */
  public void signIn() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Optional<SignedInAccount> account =
        signIn.judge(login, password, ClientAddress.of(request));
    if (account.isEmpty()) {
      faces.addMessage(
          null,
          new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("sign-in.turned-away"), null));
      return;
    }
    session.begin(
        request, (HttpServletResponse) faces.getExternalContext().getResponse(), account.get());
    faces
        .getExternalContext()
        .redirect(request.getContextPath() + ReturnPath.safe(request.getParameter("from")));
  }

  /** Whether somebody posted a page after the session had ended, and is to get back to it. */
  public boolean isSessionEnded() {
    return ReturnPath.isAfterPost(request.getParameter("from"));
  }

  /** Name used to sign in. */
  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** The password; never shown again. */
  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
