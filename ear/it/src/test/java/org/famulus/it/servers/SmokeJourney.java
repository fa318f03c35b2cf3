package org.famulus.it.servers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Year;
import java.util.Map;
import org.famulus.it.browser.page.ThirdProgramme;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.ThirdRegion;

/** The short walk through Famulus that must work on every server, under its public address. */
final class SmokeJourney implements AutoCloseable {

  /** The address people type, as the guide names it. */
  static final String PUBLIC_ADDRESS = "https://famulus.example.org/";
  /** Login and mail address of the first administrator. */
  static final String LOGIN = "first.administrator@example.org";
  /** A year far enough ahead that no date of the call has passed. */
  private static final int YEAR = Year.now().getValue() + 2;

  /** A server that has just started takes its time over each page it shows for the first time. */
  private static final double PATIENCE_IN_MILLISECONDS = 60_000;

  private static final String CALL = "Spring " + YEAR;
  private static final String UNSAVED = "Autumn " + YEAR;
  private static final String PASSWORD = "tolv gröna äpplen";

  private final String famulus;
  private final Chromium chromium;
  private final BrowserContext context;
  private final Page page;

  private SmokeJourney(String famulus, Chromium chromium) {
    this.famulus = famulus;
    this.chromium = chromium;
    this.context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(famulus)
                    .setIgnoreHTTPSErrors(true)
                    .setLocale("en"));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
  }

  /** Through Famulus at an address, with a slash at its end. */
  static SmokeJourney through(URI address) {
    return new SmokeJourney(address.toString(), Chromium.start());
  }

  /** Under the public address, which leads to a port of this machine. */
  static SmokeJourney behindProxy(int port) {
    return new SmokeJourney(
        PUBLIC_ADDRESS,
        Chromium.start("--host-resolver-rules=MAP famulus.example.org:443 127.0.0.1:" + port));
  }

  /** The headers of the answer to a page. */
  Map<String, String> headersOf(String path) {
    return page.navigate(famulus + path).headers();
  }

  /** Makes the first administrator with the one-time token. */
  void setUp(String token) {
    page.navigate(famulus + "setup.xhtml?token=" + token);
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
    page.navigate(famulus + "login.xhtml");
    enterPassword();
  }

  private void enterPassword() {
    field("Mail address or login").fill(LOGIN);
    field("Password").fill(PASSWORD);
    press("Sign in");
    assertThat(page.locator(".menu.user")).containsText("First Administrator");
  }

  /** Becomes administrator of the region that was dropped in, opens its page and breaks its rule. */
  void tryRegionByStrangers() {
    new ThirdProgramme(page)
        .administer(ThirdRegion.ID)
        .findLodgings()
        .breakRule("Practice at the old port");
  }

  /** Asks for a new password as somebody who forgot it; the link comes by mail. */
  void forgetPassword() {
    context.clearCookies();
    page.navigate(famulus + "access/forgot.xhtml");
    field("Mail address or login").fill(LOGIN);
    press("Send me a link");
    assertThat(page.locator("main")).containsText("a mail with a link is on its way");
  }

  /** Opens a page that a programme brings along. */
  void openRegionPage() {
    page.navigate(famulus + "regions/skane/course.xhtml");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    assertThat(page.locator(".menu.user")).containsText("First Administrator");
  }

  /** Plans a call in a month the programme does not allow; publishing it is refused. */
  void planCallInWrongMonth() {
    page.navigate(famulus + "call/edit.xhtml");
    field("Title").fill(CALL);
    field("Term begins").fill(YEAR + "-01-17");
    field("Term ends").fill(YEAR + "-06-04");
    field("Nominations from").fill(YEAR - 1 + "-06-01");
    field("Nominations until").fill(YEAR - 1 + "-08-31");
    field("Applications from").fill(YEAR - 1 + "-09-01");
    field("Applications until").fill(YEAR - 1 + "-09-15");
    press("Save");
    press("Publish");
    assertThat(page.locator("main")).containsText("This call would be open from");
  }

  /** Moves the call to the month of the programme and publishes it. */
  void publishCallInRightMonth() {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change").setExact(true))
        .click();
    field("Applications from").fill(YEAR - 1 + "-10-01");
    field("Applications until").fill(YEAR - 1 + "-10-15");
    press("Save");
    press("Publish");
    assertThat(page.locator("main")).containsText(CALL + " is published.");
  }

  /** Types a call, loses the session before saving it, and signs in again. */
  void typeUntilSessionEnds() {
    signIn();
    page.navigate(famulus + "call/edit.xhtml");
    typeCall();
    context.clearCookies();
    press("Save");
    assertThat(page.locator("main")).containsText("Your session has ended");
    enterPassword();
    assertThat(page.locator("main")).containsText("What you had typed is back");
    assertThat(field("Title")).hasValue(UNSAVED);
    assertThat(field("Term begins")).hasValue(YEAR + "-08-20");
  }

  /** Types a call, leaves it, and comes back as somebody whose page had run out. */
  void typeAndWalkAway() {
    page.navigate(famulus + "call/edit.xhtml");
    typeCall();
    page.navigate(famulus + "call/list.xhtml");
    page.navigate(famulus + "call/edit.xhtml?expired=yes");
    assertThat(field("Title")).hasValue("");
  }

  /** Finds, on a page that had run out, what somebody else had typed in the same browser. */
  void comeAfterSomebodyElse() {
    page.navigate(famulus + "call/edit.xhtml");
    typeCall();
    context.clearCookies();
    press("Save");
    page.evaluate(
        "() => sessionStorage.setItem('famulus.typed', sessionStorage.getItem('famulus.typed')"
            + ".replace(/\"account\":\"\\d+\"/, '\"account\":\"0\"'))");
    enterPassword();
    assertThat(page.locator("main")).containsText("The page was open too long");
    assertThat(field("Title")).hasValue("");
    assertThat((String) page.evaluate("() => sessionStorage.getItem('famulus.typed')")).isNull();
  }

  private void typeCall() {
    field("Title").fill(UNSAVED);
    field("Term begins").fill(YEAR + "-08-20");
  }

  /** Finds the call among the calls. */
  void findCall() {
    page.navigate(famulus + "call/list.xhtml");
    assertThat(page.locator("main")).containsText(CALL);
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
