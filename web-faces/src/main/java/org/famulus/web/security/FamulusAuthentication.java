package org.famulus.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.SignedInAccount;
import org.famulus.web.shell.CurrentUser;

/**
 * Tells the server, with each request, who is signed in, and sends everybody else to the sign-in
 * page. It keeps no container session of its own, so that the account is looked at anew each time;
 * container groups play no part in rights.
 */
@ApplicationScoped
public class FamulusAuthentication implements HttpAuthenticationMechanism {

  private static final Set<String> GROUPS = Set.of("user");

  @Inject private SignedInSession session;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Optional<SignedInAccount> account = session.recall(request);
    if (account.isPresent()) {
      request.setAttribute(CurrentUser.ACCOUNT, account.get());
      return context.notifyContainerAboutLogin(account.get().login(), GROUPS);
    }
    if (PublicPages.isPublic(request)) {
      return context.doNothing();
    }
    try {
      sendToSignIn(request, response);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
  }

  private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityHeaders.write(request, response);
    String target = request.getContextPath() + "/login.xhtml?from=" + ReturnPath.of(request);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(target);
    }
  }
}
