package org.famulus.it.browser.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** What all pages have in common: the frame around them, and presses that lead on. */
public class Screen {

  private static final int PATIENCE = 120_000;

  private final Page page;
  private final Clicks clicks;

  /** The page somebody looks at. */
  public Screen(Page page, Clicks clicks) {
    this.page = page;
    this.clicks = clicks;
  }

  /** The page before, left for this one. */
  protected Screen(Screen before) {
    this(before.page, before.clicks);
  }

  /** Goes home, where every count of clicks begins. */
  public Screen home() {
    page.navigate("index.xhtml");
    clicks.restart();
    return this;
  }

  /** Opens an address, as from a bookmark or a mail, and answers the status of the server. */
  public int open(String address) {
    return page.navigate(address).status();
  }

  /** Chooses a task in the navigation, and one of its pages if it has several. */
  public Screen go(String task, String... pageOfTask) {
    press(page.locator("nav.tasks a").filter(containing(task)));
    for (String each : pageOfTask) {
      press(page.locator("nav.neighbours").getByText(each, exact()));
    }
    return this;
  }

  /** Follows the first link on the page with this text. */
  public Screen follow(String link) {
    press(main().getByRole(AriaRole.LINK, named(link)).first());
    return this;
  }

  /** Presses the button with this text. */
  public Screen press(String button) {
    press(main().getByRole(AriaRole.BUTTON, named(button)).first());
    return this;
  }

  /** Opens a sheet or an explanation on the page. */
  public Screen unfold(String summary) {
    click(main().locator("summary", new Locator.LocatorOptions().setHasText(summary)).first());
    return this;
  }

  /** Writes into the field with this id. */
  public Screen write(String id, String text) {
    page.locator("#" + id).fill(text);
    return this;
  }

  /** Chooses an entry of the list with this id. */
  public Screen choose(String id, String entry) {
    clicks.add();
    clicks.add();
    page.locator("#" + id).selectOption(entry);
    return this;
  }

  /** Ticks the box with this id. */
  public Screen tick(String id) {
    click(page.locator("#" + id));
    return this;
  }

  /** Presses a key outside any field, which leads to a new page. */
  public Screen key(String key) {
    markAsOld();
    page.keyboard().press(key);
    awaitNew();
    return this;
  }

  /** The heading of the page. */
  public String heading() {
    return page.locator("h1").innerText();
  }

  /** All the words of the page. */
  public String words() {
    return main().innerText();
  }

  /** Waits until the page says something. */
  public Screen says(String words) {
    assertThat(main()).containsText(words, patiently());
    return this;
  }

  /** Whether nothing of the page is wider than the window. */
  public boolean fitsTheWindow() {
    return (Boolean)
        page.evaluate(
            "() => document.scrollingElement.scrollWidth <= document.documentElement.clientWidth");
  }

  /** What stands beside a word in the facts of a record. */
  public String fact(String name) {
    return main()
        .locator("dl.facts dt")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .first()
        .locator("xpath=following-sibling::dd[1]")
        .innerText()
        .strip();
  }

  /** Looks for a text in the list on the page. */
  public Screen find(String text) {
    page.locator("#list-text").fill(text);
    return key("Enter");
  }

  /** Opens the first record of the list on the page whose link has this text. */
  public Screen openRecord(String text) {
    press(main().locator("table.list tbody a").filter(containing(text)).first());
    return this;
  }

  /** How many records the list on the page has, on all its pages. */
  public int total() {
    Locator total = page.locator(".total");
    if (total.count() == 0) {
      return 0;
    }
    String[] numbers = total.innerText().split("\\D+");
    return Integer.parseInt(numbers[numbers.length - 1]);
  }

  /** The browser's page, for what is special on one page. */
  protected final Page page() {
    return page;
  }

  /** The page without its frame. */
  protected final Locator main() {
    return page.locator("main");
  }

  /** A click that leads to a new page, and waits for it. */
  protected final void press(Locator target) {
    markAsOld();
    click(target);
    awaitNew();
  }

  /** A click that changes something on the page. */
  protected final void click(Locator target) {
    clicks.add();
    target.click();
  }

  /** One click's worth of work that no locator can do, such as choosing a file. */
  protected final void hand(Runnable work) {
    clicks.add();
    work.run();
  }

  /** Waits until the address contains the part, however many pages lie between. */
  protected final void awaitAddress(String part) {
    page.waitForURL(
        address -> address.contains(part), new Page.WaitForURLOptions().setTimeout(PATIENCE));
  }

  /** Narrows to elements with this text. */
  protected static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private void markAsOld() {
    page.evaluate("() => document.documentElement.setAttribute('data-old', 'yes')");
  }

  private void awaitNew() {
    assertThat(page.locator("html[data-old]"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    page.waitForLoadState();
  }

  /** Narrows to elements with this name. */
  protected static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
  }
}
