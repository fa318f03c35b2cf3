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
  private static final String EXPIRED = "expired=yes";

  private ReturnPath() {}

  /** Where to go back to from the sign-in page, written for use as a parameter. */
  static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    String path =
        request.getMethod().equals("POST")
            ? expired(request)
            : PublicPages.path(request) + (query == null ? "" : "?" + query);
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** The page of the request, told to say that it had run out and what was posted is not saved. */
  static String expired(HttpServletRequest request) {
    String query = request.getQueryString();
    String kept = query == null ? "" : query.replaceAll("(^|&)expired=[^&]*", "");
    return PublicPages.path(request) + "?" + (kept.isEmpty() ? "" : kept + "&") + EXPIRED;
  }

  /** Whether the way back leads to a page whose posting came too late. */
  public static boolean isAfterPost(String wanted) {
    return wanted != null && wanted.endsWith(EXPIRED);
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
