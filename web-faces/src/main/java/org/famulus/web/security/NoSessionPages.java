package org.famulus.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Keeps the pages for the street without sessions and cookies. Their views keep no state, but Faces
 * and its libraries ask for a session all the same; here they get one that ends with the request.
 * Whoever has a session already, because she has signed in, keeps it.
 */
public class NoSessionPages implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Sessionless((HttpServletRequest) request), response);
  }

  /** A request that begins no session. */
  private static final class Sessionless extends HttpServletRequestWrapper {

    private HttpSession passing;

    Sessionless(HttpServletRequest request) {
      super(request);
    }

    @Override
    public HttpSession getSession() {
      return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
      HttpSession lasting = super.getSession(false);
      if (lasting != null) {
        return lasting;
      }
      if (passing == null && create) {
        passing = new PassingSession(getServletContext());
      }
      return passing;
    }

    @Override
    public String changeSessionId() {
      return getSession(true).getId();
    }
  }
}
