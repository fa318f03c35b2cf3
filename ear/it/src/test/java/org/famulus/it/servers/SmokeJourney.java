package org.famulus.it.servers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.famulus.it.support.Chromium;

/** The short walk through Famulus that must work on every server, under its public address. */
final class SmokeJourney implements AutoCloseable {

  private static final String FAMULUS = "https://famulus.example.org/";
  private static final String LOGIN = "first.administrator@example.org";
  private static final String PASSWORD = "tolv gröna äpplen";

  private final Chromium chromium;
  private final BrowserContext context;
  private final Page page;

  /** A browser for which the public address leads to a port of this machine. */
  SmokeJourney(int port) {
    chromium =
        Chromium.start("--host-resolver-rules=MAP famulus.example.org:443 127.0.0.1:" + port);
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions().setIgnoreHTTPSErrors(true).setLocale("en"));
    page = context.newPage();
  }

  /** The headers of the answer to a page. */
  Map<String, String> headersOf(String path) {
    return page.navigate(FAMULUS + path).headers();
  }

  /** Makes the first administrator with the one-time token. */
  void setUp(String token) {
    page.navigate(FAMULUS + "setup.xhtml?token=" + token);
    field("Your name").fill("First Administrator");
    field("Your mail address").fill(LOGIN);
    field("New password").fill(PASSWORD);
    field("New password again").fill(PASSWORD);
    press("Create account");
    assertThat(page.locator("main")).containsText("Your account is ready.");
  }

  /** Signs in as this administrator, whoever was signed in before. */
  void signIn() {
    context.clearCookies();
    page.navigate(FAMULUS + "login.xhtml");
    field("Mail address or login").fill(LOGIN);
    field("Password").fill(PASSWORD);
    press("Sign in");
    assertThat(page.locator(".menu.user")).containsText("First Administrator");
  }

  /** Opens a page that a programme brings along. */
  void openRegionPage() {
    page.navigate(FAMULUS + "regions/skane/course.xhtml");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    assertThat(page.locator(".menu.user")).containsText("First Administrator");
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
