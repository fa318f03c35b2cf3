package org.famulus.it.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The system's Chromium, driven by Playwright. One for a test class; each test opens contexts. It is
 * the one without a user interface of its own: the other prepares tabs and toolbars nobody sees for
 * each context, which takes three times as long.
 */
public final class Chromium implements AutoCloseable {

  private static final Path EXECUTABLE =
      Path.of(System.getProperty("famulus.it.chromium", "/usr/bin/chromium-headless-shell"));
  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it without a window, with further arguments of the test's own. */
  public static Chromium start(String... arguments) {
    Playwright playwright = Playwright.create();
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setHeadless(true)
                    .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(arguments)).toList()));
    return new Chromium(playwright, browser);
  }

  /** The browser, to open contexts and pages in. */
  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
