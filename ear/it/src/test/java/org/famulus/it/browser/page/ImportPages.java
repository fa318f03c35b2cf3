package org.famulus.it.browser.page;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;

/** The steps by which a list is loaded: file, columns, preview, result. */
public final class ImportPages extends Screen {

  private static final String COLUMNS = "/importing/columns.xhtml";
  private static final String PROGRESS = "/importing/progress.xhtml";
  private static final String PREVIEW = "/importing/preview.xhtml";
  private static final String RESULT = "/importing/result.xhtml";

  /** The import, one page after another. */
  public ImportPages(Screen before) {
    super(before);
  }

  /** Chooses a file on the first page and goes on to its columns. */
  public ImportPages file(Path list) {
    choose(list);
    press(page().locator("#receive"));
    awaitAddress(COLUMNS);
    return this;
  }

  /** Takes the columns as proposed, and waits for the preview. */
  public ImportPages check() {
    press(page().locator("#check"));
    awaitAddress(PREVIEW);
    return this;
  }

  /** Takes the columns of a list that takes time, and waits until it is being checked. */
  public ImportPages beginCheck() {
    press(page().locator("#check"));
    awaitAddress(PROGRESS);
    return this;
  }

  /** Loads the list, and waits for the result. */
  public ImportPages load() {
    press(page().locator("#load"));
    awaitAddress(RESULT);
    return this;
  }

  /** Whether the list can be loaded. */
  public boolean loadable() {
    return page().locator("#load").count() > 0;
  }

  /** The problems of the preview, one text for a row of the file. */
  public List<String> problems() {
    return page().locator("table#problems tbody tr").allInnerTexts();
  }

  /** One of the numbers on top, such as that of new rows. */
  public int count(String label) {
    return Integer.parseInt(
        page()
            .locator("dl.counts dt")
            .getByText(label, new Locator.GetByTextOptions().setExact(true))
            .locator("xpath=following-sibling::dd")
            .innerText()
            .strip());
  }

  private void choose(Path list) {
    Locator file = page().locator("#file");
    hand(() -> file.setInputFiles(list));
  }
}
