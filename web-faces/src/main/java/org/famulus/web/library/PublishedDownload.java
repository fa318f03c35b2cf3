package org.famulus.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.content.Publications;
import org.famulus.core.document.PrintedFile;
import org.famulus.web.download.FileAnswer;
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
    new FileAnswer(response)
        .give(
            answer -> {
              PrintedFile file = file(request.getServletPath(), FileAnswer.number(request, "id"));
              answer.save(file.name(), file.mediaType(), file.content());
            });
  }

  private PrintedFile file(String path, long id) {
    return path.equals(EVENT)
        ? publications.event(region.getId(), id, reader.language())
        : publications.file(region.getId(), id);
  }
}
