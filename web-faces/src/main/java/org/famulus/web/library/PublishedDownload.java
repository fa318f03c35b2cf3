package org.famulus.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.content.Publications;
import org.famulus.core.document.PrintedFile;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** Hands out the PDF of a document and the calendar entry of an event. */
@WebServlet({PublishedDownload.FILE, PublishedDownload.EVENT})
public class PublishedDownload extends HttpServlet {

  static final String FILE = "/library/file";
  static final String EVENT = "/library/event.ics";

  private static final long serialVersionUID = 1L;

  @Inject private transient Publications publications;
  @Inject private transient RegionContext region;
  @Inject private transient ReaderLanguage reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long id = id(request.getParameter("id"));
    PrintedFile file =
        request.getServletPath().equals(EVENT)
            ? publications.event(region.getId(), id, reader.language())
            : publications.file(region.getId(), id);
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
      throw new NotFoundException("publication", given);
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
