package org.famulus.web.placement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.placement.calendar.FeedReader;
import org.famulus.core.placement.calendar.FeedWriter;

/**
 * Answers secret calendar addresses, {@code /ical/<secret>.ics}, without a session. A wrong one, one
 * taken back and one whose owner has lost the right get the same answer: there is nothing here.
 */
@WebServlet("/ical/*")
public class CalendarAddress extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject private transient FeedReader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<FeedWriter.Written> calendar =
        Optional.ofNullable(request.getPathInfo())
            .map(SECRET::matcher)
            .filter(Matcher::matches)
            .flatMap(found -> reader.read(found.group(1)));
    if (calendar.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + calendar.get().digest() + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"famulus.ics\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(calendar.get().content().length);
    response.getOutputStream().write(calendar.get().content());
  }
}
