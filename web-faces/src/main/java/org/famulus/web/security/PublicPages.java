package org.famulus.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What may be opened without having signed in; everything else asks for it. */
public final class PublicPages {

  /** Pages, by path. */
  public static final Set<String> PAGES =
      Set.of(
          "/login.xhtml",
          "/setup.xhtml",
          "/access/accept.xhtml",
          "/access/forgot.xhtml",
          "/access/new-password.xhtml",
          "/accessibility.xhtml",
          "/privacy.xhtml",
          "/error/not-found.xhtml",
          "/error/failure.xhtml",
          "/error/too-many.xhtml",
          "/link/confirm.xhtml",
          "/link/booking.xhtml",
          "/link/move.xhtml",
          "/link/evaluation.xhtml",
          "/link/interest.xhtml",
          "/link/supervisors.xhtml",
          "/link/decline.xhtml",
          "/link/willingness.xhtml",
          "/link/profile.xhtml",
          "/public/programme.xhtml",
          "/public/region.xhtml",
          "/public/contact.xhtml",
          "/public/offers.xhtml",
          "/public/offer.xhtml",
          "/public/draws.xhtml",
          "/verify",
          "/language",
          "/logout");

  private static final List<String> FOLDERS = List.of("/jakarta.faces.resource/", "/health/", "/ical/");

  private PublicPages() {}

  static boolean isPublic(HttpServletRequest request) {
    String path = path(request);
    return PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** Path of the request within the application. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
