package org.famulus.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportProblem;
import org.famulus.core.importing.ImportReport;
import org.famulus.core.importing.ImportView;
import org.famulus.core.importing.ImportedRow;
import org.famulus.core.importing.KeptDraft;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;

/** What a file would do, or has done: counts, problems, drafts and rows, a page at a time. */
@Named
@ViewScoped
public class ImportPreview implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;
  @Inject private Answers answers;

  private final LazyRows<ImportProblem> problems =
      new LazyRows<>((sort, page) -> cut(report().problems(), page));
  private final LazyRows<KeptDraft> drafts =
      new LazyRows<>((sort, page) -> cut(report().drafts(), page));
  private final LazyRows<ImportedRow> rows =
      new LazyRows<>((sort, page) -> cut(report().rows(), page));

  private String id;

  /** Shows why the last attempt did not come to its end, if it did not. */
  public void open() {
    answers.show(getView().reasons());
  }

  /** Begins to load the file. */
  public String load() {
    return answers.accept(desk.load(id))
        ? "/importing/progress.xhtml?faces-redirect=true&import=" + id
        : null;
  }

  /** Throws the file away. */
  public String discard() {
    return answers.accept(desk.discard(id)) ? "/importing/start.xhtml?faces-redirect=true" : null;
  }

  /** What the file does. */
  public ImportReport report() {
    return getView().report().orElseThrow();
  }

  /** What the file does. */
  public ImportReport getReport() {
    return report();
  }

  /** The list of the records the file has to do with. */
  public String getRecords() {
    return switch (kind()) {
      case UNITS -> "/interest/list.xhtml";
      case HOSTS -> "/host/list.xhtml";
      case UNIVERSITIES -> "/agreement/list.xhtml";
      case APPLICANTS -> "/application/list.xhtml";
    };
  }

  /** The page of a record that stays a draft. */
  public String getRecord() {
    return kind() == ImportKind.APPLICANTS
        ? "/application/record.xhtml"
        : "/interest/record.xhtml";
  }

  private ImportKind kind() {
    return getView().order().kind();
  }

  private static <T> Slice<T> cut(List<T> all, Page page) {
    int from = Math.min(page.offset(), all.size());
    return Slice.of(all.subList(from, Math.min(all.size(), from + page.size())), all.size());
  }

  /** What is wrong with the file. */
  public LazyRows<ImportProblem> getProblems() {
    return problems;
  }

  /** Rows that stay drafts. */
  public LazyRows<KeptDraft> getDrafts() {
    return drafts;
  }

  /** All rows that are fine. */
  public LazyRows<ImportedRow> getRows() {
    return rows;
  }

  /** The file. */
  public ImportView getView() {
    return desk.view(id);
  }

  /** Id of the import. */
  public String getId() {
    return id;
  }

  /** Id of the import. */
  public void setId(String id) {
    this.id = id;
  }
}
