package org.famulus.web.allocation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DrawFile;
import org.famulus.core.allocation.DrawForStudent;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.shell.RegionContext;

/** Hands out the published file of a draw: to staff, and to the students who took part in it. */
@WebServlet({DrawDownload.OF_DRAFT, DrawDownload.OF_APPLICATION})
public class DrawDownload extends HttpServlet {

  static final String OF_DRAFT = "/allocation/file";
  static final String OF_APPLICATION = "/application/draw";

  private static final long serialVersionUID = 1L;

  @Inject private transient Allocations allocations;
  @Inject private transient DrawForStudent draws;
  @Inject private transient RegionContext region;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new FileAnswer(response)
        .give(
            answer -> {
              DrawFile file = file(request.getServletPath(), FileAnswer.number(request, "id"));
              answer.save(file.name(), DrawFile.MEDIA_TYPE, file.content());
            });
  }

  private DrawFile file(String path, long id) {
    return path.equals(OF_DRAFT)
        ? allocations.file(region.getId(), id)
        : draws.file(region.getId(), id);
  }
}
