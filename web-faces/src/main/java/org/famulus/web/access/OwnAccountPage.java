package org.famulus.web.access;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.famulus.core.access.OwnAccount;
import org.famulus.core.access.SignIn;
import org.famulus.core.access.SignedInAccount;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.security.SignedInSession;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.ReaderLanguage;

/** Language and password of whoever is signed in. */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnAccount account;
  @Inject private SignIn signIn;
  @Inject private SignedInSession session;
  @Inject private CurrentUser user;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;

  private final NewPassword secret = new NewPassword();
  private transient String current;
  private String language;

  /** Saves the language. */
  public String saveLanguage() {
    return answers.goOn(
        account.chooseLanguage(Language.ofCode(language)),
        "account.language-saved",
        "/access/account.xhtml?faces-redirect=true");
  }

  /** Changes the password; other sessions end, this one goes on. */
  public String savePassword() {
    Outcome<Long> outcome =
        account.changePassword(current, secret.getPassword(), secret.getRepeated());
    if (!answers.accept(outcome)) {
      return null;
    }
    goOn();
    answers.tell("account.password-saved");
    return "/access/account.xhtml?faces-redirect=true";
  }

  private void goOn() {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    SignedInAccount old = (SignedInAccount) request.getAttribute(CurrentUser.ACCOUNT);
    signIn
        .recall(old.id(), old.sessionEpoch() + 1)
        .ifPresent(
            fresh ->
                session.begin(
                    request,
                    (HttpServletResponse) faces.getExternalContext().getResponse(),
                    fresh));
  }

  /** Name of the account. */
  public String getName() {
    return user.getName();
  }

  /** The language. */
  public String getLanguage() {
    return language == null ? reader.getCode() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** The present password; never shown again. */
  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  /** The new password. */
  public NewPassword getSecret() {
    return secret;
  }
}
