package org.famulus.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.application.Papers;
import org.famulus.core.application.StoredFile;
import org.famulus.web.shell.RegionContext;

/**
 * Hands out a paper to whoever may open it. It is always saved as a file and never shown inside
 * Famulus, so that nothing in it can act in a user's name.
 */
@WebServlet("/paper")
public class PaperDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Papers papers;
  @Inject private transient RegionContext region;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredFile file = papers.open(region.getId(), id(request.getParameter("id")));
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Content-Disposition", disposition(file.name()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(file.content());
  }

  private static long id(String given) {
    if (given == null || !given.matches("\\d{1,18}")) {
      throw new NotFoundException("paper", given);
    }
    return Long.parseLong(given);
  }

  /** The name in plain ASCII for old browsers, and as it is for all others (RFC 6266). */
  private static String disposition(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
  }
}
