package org.famulus.web.importing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famulus.core.importing.ImportColumn;
import org.famulus.core.importing.ImportDesk;
import org.famulus.core.importing.ImportView;
import org.famulus.core.shared.Reason;
import org.famulus.web.form.Answers;

/** Second step of an import: which column of the file is which. */
@Named
@ViewScoped
public class ImportColumns implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ImportDesk desk;
  @Inject private Answers answers;

  private String id;
  private String sheet;
  private final Map<String, String> chosen = new HashMap<>();

  /** Shows what is chosen so far. */
  public void open() {
    ImportView view = view();
    chosen.putAll(view.mapping());
    sheet = view.order().sheet().orElse(null);
    answers.show(view.reasons());
  }

  /** Reads another sheet of the workbook. */
  public String changeSheet() {
    return answers.accept(
            desk.choose(id, Optional.ofNullable(sheet), Optional.empty(), view().order().options()))
        ? "/importing/columns.xhtml?faces-redirect=true&import=" + id
        : null;
  }

  /** Keeps the choice and begins to check the file. */
  public String check() {
    Map<String, String> kept = new HashMap<>(chosen);
    kept.values().removeIf(index -> index == null || index.isEmpty());
    if (!answers.accept(
        desk.choose(id, view().order().sheet(), Optional.of(kept), view().order().options()))) {
      return null;
    }
    List<ImportColumn> missing = view().missing();
    if (!missing.isEmpty()) {
      answers.show(
          missing.stream()
              .map(column -> Reason.of("importing.columns.missing", column.heading()))
              .toList());
      return null;
    }
    return answers.accept(desk.check(id))
        ? "/importing/progress.xhtml?faces-redirect=true&import=" + id
        : null;
  }

  /** The file. */
  public ImportView view() {
    return desk.view(id);
  }

  /** Numbers of the file's columns, to choose from. */
  public List<Choice> getChoices() {
    List<String> headings = view().file().headings();
    return IntStream.range(0, headings.size())
        .mapToObj(index -> new Choice(String.valueOf(index), headings.get(index)))
        .toList();
  }

  /** Numbers of the file's columns by the import's columns; the page fills it. */
  public Map<String, String> getChosen() {
    return chosen;
  }

  /** The file. */
  public ImportView getView() {
    return view();
  }

  /** Id of the import. */
  public String getId() {
    return id;
  }

  /** Id of the import. */
  public void setId(String id) {
    this.id = id;
  }

  /** The sheet to read. */
  public String getSheet() {
    return sheet;
  }

  /** The sheet to read. */
  public void setSheet(String sheet) {
    this.sheet = sheet;
  }

  /**
   * A column of the file.
   *
   * @param index its number, counted from 0
   * @param heading its heading
   */
  public record Choice(String index, String heading) {}
}
