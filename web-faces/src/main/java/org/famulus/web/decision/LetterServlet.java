package org.famulus.web.decision;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.decision.Decisions;
import org.famulus.core.document.PrintedFile;

/**
 * Hands out printed decisions: {@code /decision/letter?region=…&id=…}. Whoever may not open one gets
 * the same answer as for one that does not exist.
 */
@WebServlet("/decision/letter")
public class LetterServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private Decisions decisions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String region = request.getParameter("region");
    String id = request.getParameter("id");
    if (region == null || id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      send(decisions.letter(region, Long.parseLong(id)), response);
    } catch (AccessDeniedException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(PrintedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(file.content());
  }
}
