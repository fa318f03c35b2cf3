package org.famulus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.famulus.core.access.OwnAccount;
import org.famulus.core.region.Language;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.ReaderLanguage;

/** Chooses the language: for the account of whoever is signed in, else for this browser. */
@WebServlet("/language")
public class LanguageChoice extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OwnAccount account;
  @Inject private transient CurrentUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = request.getParameter("language");
    Optional<Language> chosen = tag == null ? Optional.empty() : Language.ofTag(tag);
    chosen.ifPresent(
        language -> {
          response.addCookie(cookie(request, language));
          if (user.isSignedIn()) {
            account.chooseLanguage(language);
          }
        });
    response.sendRedirect(request.getContextPath() + ReturnPath.safe(request.getParameter("back")));
  }

  private static Cookie cookie(HttpServletRequest request, Language language) {
    Cookie cookie = new Cookie(ReaderLanguage.COOKIE, language.code());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
