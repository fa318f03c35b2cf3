package org.famulus.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody wanted to go before signing in or changing the language. Only paths inside this
 * application are gone back to.
 */
public final class ReturnPath {

  private static final String HOME = "/index.xhtml";

  private ReturnPath() {}

  /** Path and query of the request, written for use as a parameter. */
  static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = PublicPages.path(request) + (query == null ? "" : "?" + query);
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** The wanted path if it lies inside the application, else home. */
  public static String safe(String wanted) {
    boolean inside =
        wanted != null
            && wanted.length() <= 2_000
            && wanted.matches("/[A-Za-z0-9_-][^\\\\\\p{Cntrl}]*|/\\?[^\\\\\\p{Cntrl}]*|/")
            && !wanted.contains("..")
            && !wanted.startsWith("/login.xhtml")
            && !wanted.startsWith("/logout");
    return inside ? wanted : HOME;
  }
}
