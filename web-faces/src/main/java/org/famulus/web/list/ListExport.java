package org.famulus.web.list;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.region.Language;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.CsvDialect;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.TableWriter;
import org.famulus.web.shell.Exporting;
import org.famulus.web.shell.ReaderLanguage;

/**
 * Answers the address of a list page with a file instead of the page, if the address asks for one:
 * the very rows and columns of the list, with the page's own query and so under the same rights, in
 * the reader's language. Rows are read and written a batch at a time.
 */
public class ListExport implements PhaseListener {

  private static final long serialVersionUID = 1L;
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int WIDTH = 24;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    if (asked.containsKey(Exporting.LIST) && !faces.isPostback() && !faces.getResponseComplete()) {
      try {
        Optional<UIData> list = find(faces, asked.get(Exporting.LIST));
        if (list.isPresent()) {
          answer(faces, list.get(), asked.get(Exporting.LIST), "csv".equals(asked.get(Exporting.FORMAT)));
        }
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }

  private static Optional<UIData> find(FacesContext faces, String name) throws IOException {
    UIViewRoot root = faces.getViewRoot();
    faces
        .getApplication()
        .getViewHandler()
        .getViewDeclarationLanguage(faces, root.getViewId())
        .buildView(faces, root);
    List<UIData> found = new ArrayList<>();
    root.visitTree(
        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
        (context, component) -> {
          if (component instanceof UIData data
              && name.equals(component.getAttributes().get("exportName"))) {
            found.add(data);
            return VisitResult.COMPLETE;
          }
          return component instanceof UIData ? VisitResult.REJECT : VisitResult.ACCEPT;
        });
    return found.stream().findFirst();
  }

  private static void answer(FacesContext faces, UIData list, String name, boolean csv)
      throws IOException {
    Exporting.begin(faces);
    ExternalContext external = faces.getExternalContext();
    external.setResponseContentType(csv ? "text/csv;charset=UTF-8" : WORKBOOK);
    external.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"" + name.replaceAll("[^a-z-]", "") + (csv ? ".csv" : ".xlsx") + "\"");
    List<UIColumn> columns = columns(list);
    List<ExportColumn> headings =
        columns.stream().map(column -> new ExportColumn(label(column), WIDTH)).toList();
    OutputStream out = external.getResponseOutputStream();
    try (TableWriter table =
        csv
            ? TableWriter.csv(out, dialect(), headings)
            : TableWriter.xlsx(out, String.valueOf(list.getAttributes().get("exportTitle")), headings)) {
      LazyRows<?> rows = (LazyRows<?>) list.getAttributes().get("exportRows");
      rows.each(row -> write(faces, table, list.getVar(), row, columns));
    }
    faces.responseComplete();
  }

  private static void write(
      FacesContext faces, TableWriter table, String variable, Object row, List<UIColumn> columns) {
    Map<String, Object> variables = faces.getExternalContext().getRequestMap();
    variables.put(variable, row);
    try {
      List<Cell> cells = new ArrayList<>();
      for (UIColumn column : columns) {
        cells.add(ExportedValue.of(TextOnly.of(column.getChildren(), faces)));
      }
      table.row(cells);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      variables.remove(variable);
    }
  }

  private static List<UIColumn> columns(UIData list) {
    List<UIColumn> columns = new ArrayList<>();
    for (UIComponent child : list.getChildren()) {
      if (child instanceof UIColumn column && column.isRendered() && !label(column).isEmpty()) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static String label(UIColumn column) {
    Object label = column.getAttributes().get("exportLabel");
    return label == null ? "" : label.toString();
  }

  /** English spreadsheets part cells with commas, the others with semicolons. */
  private static CsvDialect dialect() {
    ReaderLanguage reader = CDI.current().select(ReaderLanguage.class).get();
    return reader.language() == Language.EN ? CsvDialect.COMMA : CsvDialect.SEMICOLON;
  }
}
