package org.famulus.web.host;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.host.Statements;
import org.famulus.web.download.FileAnswer;

/** Hands out the print of a statement of willingness: {@code /host/statement?region=…&id=…}. */
@WebServlet("/host/statement")
public class StatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Statements statements;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new FileAnswer(response).show(request, statements::file);
  }
}
