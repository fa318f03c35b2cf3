package org.famulus.web.completion;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.completion.Certificates;
import org.famulus.core.document.PrintedFile;

/**
 * Hands out printed certificates: {@code /completion/certificate?region=…&id=…}. Whoever may not open
 * one gets the same answer as for one that does not exist.
 */
@WebServlet("/completion/certificate")
public class CertificateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;

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
      send(certificates.print(region, Long.parseLong(id)), response);
    } catch (AccessDeniedException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(PrintedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLength(file.content().length);
    response.setHeader("Content-Disposition", "inline; filename=\"" + file.name() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(file.content());
  }
}
