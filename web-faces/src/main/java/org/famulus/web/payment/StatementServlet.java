package org.famulus.web.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.payment.UnitStatements;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.ReaderLanguage;

/**
 * Hands out a unit's statement on a payment run, in the reader's language: {@code
 * /payment/statement?region=…&run=…&unit=…}. Whoever may not open one gets the same answer as for
 * one that does not exist.
 */
@WebServlet("/payment/statement")
public class StatementServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private UnitStatements statements;
  @Inject private ReaderLanguage reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String region = request.getParameter("region");
    Optional<Long> run = Typed.id(request.getParameter("run"));
    Optional<Long> unit = Typed.id(request.getParameter("unit"));
    if (region == null || run.isEmpty() || unit.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      new FileAnswer(response)
          .show(statements.print(region, run.get(), unit.get(), reader.language()));
    } catch (AccessDeniedException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
