package org.famulus.web.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.famulus.core.payment.UnitStatements;
import org.famulus.web.download.FileAnswer;
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
    new FileAnswer(response)
        .give(
            answer ->
                answer.show(
                    statements.print(
                        FileAnswer.region(request),
                        FileAnswer.number(request, "run"),
                        FileAnswer.number(request, "unit"),
                        reader.language())));
  }
}
