package org.famulus.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.TableWriter;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** Empty lists to fill in: {@code /importing/template?kind=UNITS}, with the reader's headings. */
@WebServlet("/importing/template")
public class TemplateDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int SPACE = 4;

  @Inject private transient ImportDesk desk;
  @Inject private transient RegionContext region;
  @Inject private transient ReaderLanguage reader;
  @Inject private transient PageTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<ImportKind> kind =
        Arrays.stream(ImportKind.values())
            .filter(each -> each.name().equals(request.getParameter("kind")))
            .findFirst();
    if (kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<ExportColumn> columns =
        desk.template(region.getId(), kind.get(), reader.language()).stream()
            .map(column -> new ExportColumn(column.heading(), column.heading().length() + SPACE))
            .toList();
    response.setContentType(WORKBOOK);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + kind.get().name().toLowerCase(Locale.ROOT) + ".xlsx\"");
    TableWriter.xlsx(
            response.getOutputStream(),
            texts.word("importing.kind", kind.get()),
            columns)
        .close();
  }
}
