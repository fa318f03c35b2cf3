package org.famulus.web.blockplan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.application.StoredFile;
import org.famulus.core.blockplan.BlockPlans;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.shell.RegionContext;

/** Hands out the files of plans of blocks: what was brought, what came out, and a sample. */
@WebServlet({BlockPlanDownload.INPUT, BlockPlanDownload.RESULT, BlockPlanDownload.SAMPLE})
public class BlockPlanDownload extends HttpServlet {

  static final String INPUT = "/blockplan/input";
  static final String RESULT = "/blockplan/result";
  static final String SAMPLE = "/blockplan/sample";

  private static final long serialVersionUID = 1L;

  @Inject private transient BlockPlans plans;
  @Inject private transient RegionContext region;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new FileAnswer(response)
        .give(
            answer -> {
              StoredFile file = file(request);
              answer.save(file.name(), file.mediaType(), file.content());
            });
  }

  private StoredFile file(HttpServletRequest request) {
    return switch (request.getServletPath()) {
      case SAMPLE -> plans.sample(region.getId());
      case INPUT -> plans.input(region.getId(), FileAnswer.number(request, "id"));
      default -> plans.result(region.getId(), FileAnswer.number(request, "id"));
    };
  }
}
