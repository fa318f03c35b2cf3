package org.famulus.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.region.Regions;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.PageRights;
import org.famulus.web.shell.PageSteps;
import org.famulus.web.shell.RegionContext;

/** Tells those who may do nothing on a page, or whose programme has no such step, that there is none. */
public class PageGuard implements Filter {

  @Inject private CurrentUser user;
  @Inject private Regions regions;
  @Inject private RegionContext region;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isOpen((HttpServletRequest) request)) {
      chain.doFilter(request, response);
    } else {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isOpen(HttpServletRequest request) {
    String view = PublicPages.path(request);
    if (view.contains("//")) {
      // Faces finds the page behind such an address, and nobody has written down rights for it.
      return false;
    }
    Optional<String> permission = PageRights.of(view, regions);
    try {
      return permission.isEmpty() || (user.can(permission.get()) && isOfProgramme(view));
    } catch (AccessDeniedException foreignRegion) {
      return false;
    }
  }

  private boolean isOfProgramme(String view) {
    return PageSteps.of(view)
        .map(step -> region.has(step))
        .orElse(true);
  }
}
