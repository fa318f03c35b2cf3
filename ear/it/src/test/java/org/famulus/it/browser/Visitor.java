package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.NoSuchElementException;
import org.famulus.it.browser.page.Clicks;
import org.famulus.it.browser.page.Screen;

/** Somebody with a browser of her own, signed in or not, who reads one of the four languages. */
final class Visitor implements AutoCloseable {

  private static final int DESKTOP_WIDTH = 1280;
  private static final int HEIGHT = 900;
  private static final int PATIENCE = 60_000;

  private final BrowserContext context;
  private final Page page;
  private final Clicks clicks = new Clicks();
  private final Screen screen;
  private String language = "";

  private Visitor(Browser browser, URI site) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setViewportSize(DESKTOP_WIDTH, HEIGHT)
                .setLocale("en"));
    context.setDefaultTimeout(PATIENCE);
    Inspection.prepare(context);
    page = context.newPage();
    screen = new Screen(page, clicks);
  }

  /** Somebody without an account. */
  static Visitor anybody(Browser browser, URI site) {
    return new Visitor(browser, site);
  }

  /** The user of an account, signed in. */
  static Visitor signedIn(Browser browser, URI site, Account account) {
    Visitor visitor = new Visitor(browser, site);
    visitor.page.navigate("login.xhtml");
    visitor.signIn(account);
    return visitor;
  }

  /** Signs in on the page for it. */
  void signIn(Account account) {
    page.locator("#login").fill(account.login());
    page.locator("#password").fill(account.password());
    page.locator("#signIn").click();
    assertThat(page.locator(".menu.user"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
  }

  /** The page she looks at. */
  Page page() {
    return page;
  }

  /** The page as a page object. */
  Screen screen() {
    return screen;
  }

  /** Clicks since she was at home. */
  int clicks() {
    return clicks.count();
  }

  /** Goes on reading in a language, as the language menu does it. */
  Visitor reading(String code) {
    if (!language.equals(code)) {
      context
          .request()
          .post(
              "language",
              RequestOptions.create()
                  .setForm(FormData.create().set("language", code).set("back", "/privacy.xhtml"))
                  .setMaxRedirects(0));
      language = code;
    }
    return this;
  }

  /** Opens an address. */
  Response open(String address) {
    return page.navigate(address);
  }

  /** The server's answer to an address, without looking at it; redirects are not followed. */
  APIResponse get(String address) {
    return context.request().get(address, RequestOptions.create().setMaxRedirects(0));
  }

  /** The first link on a page whose address contains the part. */
  String linkOn(String list, String part) {
    page.navigate(list);
    Locator links = page.locator("a[href*=\"" + part + "\"]");
    // The page is whole; waiting would not bring a link that is not on it.
    if (links.count() == 0) {
      throw new NoSuchElementException("No link to " + part + " on " + page.url());
    }
    return links.first().getAttribute("href");
  }

  /** Looks through a window of this width. */
  void atWidth(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** Sits down at a desk again. */
  void atDesk() {
    page.setViewportSize(DESKTOP_WIDTH, HEIGHT);
  }

  @Override
  public void close() {
    context.close();
  }
}
