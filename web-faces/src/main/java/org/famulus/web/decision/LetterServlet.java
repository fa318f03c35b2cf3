package org.famulus.web.decision;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.decision.Decisions;
import org.famulus.web.download.FileAnswer;

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
    new FileAnswer(response).show(request, decisions::letter);
  }
}
