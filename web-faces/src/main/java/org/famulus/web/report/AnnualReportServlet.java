package org.famulus.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.evaluation.GoalReports;
import org.famulus.web.download.FileAnswer;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.ReaderLanguage;

/**
 * Hands out a programme's report: {@code /report/annual?region=…&year=…} as a document, with {@code
 * as=table} as a table. Without a year it is about all years.
 */
@WebServlet("/report/annual")
public class AnnualReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient GoalReports reports;
  @Inject private transient ReaderLanguage reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Integer> year = Typed.year(request.getParameter("year"));
    new FileAnswer(response)
        .give(
            answer -> {
              String region = FileAnswer.region(request);
              if ("table".equals(request.getParameter("as"))) {
                PrintedFile table = reports.table(region, year, reader.language());
                answer.save(table.name(), table.mediaType(), table.content());
              } else {
                answer.show(reports.print(region, year));
              }
            });
  }
}
