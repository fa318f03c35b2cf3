package org.famulus.web.application;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.application.Papers;
import org.famulus.core.application.StoredFile;
import org.famulus.web.download.FileAnswer;
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
    new FileAnswer(response)
        .give(
            answer -> {
              StoredFile file = papers.open(region.getId(), FileAnswer.number(request, "id"));
              answer.save(file.name(), file.mediaType(), file.content());
            });
  }
}
