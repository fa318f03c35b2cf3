package org.famulus.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that every answer carries. The content policy of pages is written by PrimeFaces, which
 * adds its nonce (web.xml, {@code primefaces.CSP_POLICY}); here is the one for everything else.
 */
public class SecurityHeaders implements Filter {

  private static final String OF_EVERYTHING_ELSE =
      "default-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; style-src"
          + " 'self'; style-src-attr 'unsafe-inline'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; object-src 'none'; script-src 'self'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse answer = new OnePolicyResponse((HttpServletResponse) response);
    write((HttpServletRequest) request, answer);
    chain.doFilter(request, answer);
  }

  static void write(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // Within the application the origin of a post must be visible; outside nobody learns a link.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Server", "Famulus");
    response.setHeader(OnePolicyResponse.POLICY, OF_EVERYTHING_ELSE);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!PublicPages.path(request).startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
