package org.famulus.it.browser.page;

import com.microsoft.playwright.Download;
import java.nio.file.Path;

/** Plans of several blocks per student: the file, the computation, the result. */
public final class BlockPlanPages extends Screen {

  private static final String RECORD = "/blockplan/record.xhtml";

  /** The pages of somebody. */
  public BlockPlanPages(Screen before) {
    super(before);
  }

  /** Fetches the programme's sample, brings it as a plan, and comes to the plan's page. */
  public BlockPlanPages bringSample(String title) {
    open("blockplan/new.xhtml?region=milamed");
    Path sample = sample();
    write("title", title);
    page().locator("#file").setInputFiles(sample);
    press(page().locator("#bring"));
    awaitAddress(RECORD);
    return this;
  }

  private Path sample() {
    Download download =
        page().waitForDownload(() -> page().locator("a[href*='/blockplan/sample']").click());
    // The browser's own copy has no name a form would take.
    Path named = download.path().resolveSibling(download.suggestedFilename());
    download.saveAs(named);
    return named;
  }

  /** Has it computed, and waits for the result. */
  public BlockPlanPages compute() {
    press(page().locator("#start"));
    says("What each student is given");
    return this;
  }
}
