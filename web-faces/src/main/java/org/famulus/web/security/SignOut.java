package org.famulus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. */
@WebServlet("/logout")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SignedInSession session;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    session.end(request, response);
    response.sendRedirect(request.getContextPath() + "/login.xhtml?out=yes");
  }
}
