package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.Script;
import org.famulus.it.support.TestBuild;
import org.famulus.it.support.ThirdRegion;
import org.famulus.launcher.Launcher;
import org.famulus.launcher.Options;
import org.famulus.launcher.RefusedLaunchException;
import org.famulus.launcher.RunningFamulus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
@DisplayName("A region by strangers")
class ThirdRegionIT {

  private static final String ID = "harbour";
  private static final String SCREEN = "regions/harbour/berths.xhtml";
  private static final String MIGRATIONS = "org/famulus/region/harbour/migration/common/";
  private static final String RECORDS = "start/ended.xhtml?programme=" + ID;
  private static final Account ADMINISTRATOR =
      new Account("first.administrator@example.org", "tolv gröna äpplen");
  private static final int YEAR = Year.now().getValue() + 2;
  private static final String CALL = "Summer at sea " + YEAR;
  private static final int PHONE = 375;

  private Path war;

  @BeforeEach
  void copyArchive() throws IOException {
    war = TestBuild.newFolder("archive").resolve("famulus.war");
    Files.copy(TestBuild.installation().war(), war);
  }

  @Test
  @DisplayName("is dropped in, lives, is left out, and its records stay readable")
  void wholeLife() throws Exception {
    Path jar = ThirdRegion.built().jar("region-harbour-1.0.jar");
    assertThat(Script.run("add-region", jar, war))
        .isEqualTo(new Script(0, war + " has the region harbour from its next start on."));
    Options options = FamulusServer.freshOptions().withoutDemo();
    try (Chromium chromium = Chromium.start()) {
      try (RunningFamulus famulus = start(options);
          Visitor visitor = Visitor.anybody(chromium.browser(), famulus.address())) {
        setUp(visitor, famulus.setUpToken().orElseThrow());
        visitor.signIn(ADMINISTRATOR);
        findsTheRegion(visitor);
        breaksItsRule(visitor.page());
      }
      try (RunningFamulus famulus = start(options.withoutRegions(Set.of(ID)));
          Visitor visitor = Visitor.anybody(chromium.browser(), famulus.address())) {
        visitor.open("login.xhtml");
        visitor.signIn(ADMINISTRATOR);
        worksWithoutTheRegion(visitor);
        readsItsRecords(visitor);
        copiesItsRecords(visitor.page());
      }
    }
    assertThat(Script.run("remove-region", ID, war).exit()).isZero();
    assertThat(Script.run("remove-region", ID, war))
        .isEqualTo(new Script(1, "There is no region harbour in famulus.war; it has: skane."));
  }

  @Test
  @DisplayName("stops the start with one sentence if its migration fails")
  void failingMigration() {
    Path jar =
        ThirdRegion.built()
            .with(MIGRATIONS + "V002__Mistake.sql", "create tabel harbour_mistake (id bigint);")
            .jar("region-harbour-1.1.jar");
    assertThat(Script.run("add-region", jar, war).exit()).isZero();

    assertThatThrownBy(() -> start(FamulusServer.freshOptions().withoutDemo()).close())
        .isInstanceOf(RefusedLaunchException.class)
        .hasMessageStartingWith(
            "The region in region-harbour-1.1.jar cannot be loaded because its migration failed: ")
        .hasMessageContaining("V002__Mistake.sql")
        .message()
        .hasLineCount(1);
  }

  @Test
  @DisplayName("stops the start with one sentence if somebody copied two versions of it side by side")
  void twoVersions() throws IOException {
    ThirdRegion region = ThirdRegion.built();
    assertThat(Script.run("add-region", region.jar("region-harbour-1.0.jar"), war).exit()).isZero();
    Path other = region.jar("region-harbour-1.1.jar");
    assertThat(Script.run("add-region", other, war).exit()).isEqualTo(1);
    try (FileSystem zip = FileSystems.newFileSystem(war)) {
      Files.copy(other, zip.getPath("WEB-INF/lib/region-harbour-1.1.jar"));
    }

    assertThatThrownBy(() -> start(FamulusServer.freshOptions().withoutDemo()).close())
        .isInstanceOf(RefusedLaunchException.class)
        .hasMessageContaining("region-harbour-1.0.jar")
        .hasMessageContaining("region-harbour-1.1.jar")
        .message()
        .hasLineCount(1);
  }

  private RunningFamulus start(Options options) throws RefusedLaunchException {
    return new Launcher(TestBuild.installation().with(war), options, Map.of(), System.out).start();
  }

  private static void setUp(Visitor visitor, String token) {
    Page page = visitor.page();
    visitor.open("setup.xhtml?token=" + token);
    field(page, "Your name").fill("First Administrator");
    field(page, "Your mail address").fill(ADMINISTRATOR.login());
    field(page, "New password").fill(ADMINISTRATOR.password());
    field(page, "New password again").fill(ADMINISTRATOR.password());
    press(page, "Create account");
    assertThat(page.locator("main")).containsText("Your account is ready.");
    visitor.open("login.xhtml");
  }

  private static void findsTheRegion(Visitor visitor) {
    Page page = visitor.page();
    visitor.open(SCREEN + "?region=" + ID);
    assertThat(page.locator("h1")).hasText("Berths");
    assertThat(page.locator("main")).containsText("Where students sleep on board.");
    assertThat(page.locator("nav a[href*='" + SCREEN + "']").first()).hasCount(1);
    visitor.open("rules/index.xhtml");
    assertThat(page.locator("main")).containsText("A call is open for two weeks");
    visitor.open("start/regions.xhtml");
    Locator panel = page.locator("#region-" + ID);
    assertThat(panel).containsText("Ships and harbours");
    assertThat(panel).containsText("region-harbour-1.0.jar");
    assertThat(panel).containsText("Berths");
    assertThat(panel).containsText("Steps: 1, the last on");
    assertThat(panel).containsText("In order");
  }

  /** Five days are too short for ships; three weeks are not. */
  private static void breaksItsRule(Page page) {
    page.navigate("call/edit.xhtml?region=" + ID);
    field(page, "Title").fill(CALL);
    field(page, "Term begins").fill(YEAR + "-06-01");
    field(page, "Term ends").fill(YEAR + "-08-31");
    field(page, "Nominations from").fill(YEAR + "-01-01");
    field(page, "Nominations until").fill(YEAR + "-01-31");
    field(page, "Applications from").fill(YEAR + "-02-01");
    field(page, "Applications until").fill(YEAR + "-02-05");
    press(page, "Save");
    press(page, "Publish");
    assertThat(page.locator("main"))
        .containsText("This call would be open for 5 days; ships need 14.");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change").setExact(true))
        .click();
    field(page, "Applications until").fill(YEAR + "-02-21");
    press(page, "Save");
    press(page, "Publish");
    assertThat(page.locator("main")).containsText(CALL + " is published.");
  }

  private static void worksWithoutTheRegion(Visitor visitor) {
    assertThat(visitor.open("index.xhtml").status()).isEqualTo(200);
    assertThat(visitor.get(SCREEN).status()).isEqualTo(404);
    assertThat(visitor.get("call/list.xhtml?region=" + ID).status()).isEqualTo(404);
    Response calls = visitor.open("call/list.xhtml");
    assertThat(calls.status()).isEqualTo(200);
    assertThat(visitor.page().locator("main")).not().containsText(CALL);
    visitor.open("start/regions.xhtml");
    assertThat(visitor.page().locator("#region-" + ID)).hasCount(0);
    assertThat(visitor.page().locator("main")).containsText("not loaded");
    looksRight(visitor, "start/regions.xhtml");
  }

  private static void readsItsRecords(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("start/regions.xhtml");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Records")).click();
    assertThat(page.locator("h1")).hasText("Records of the programme harbour");
    assertThat(page.locator("aside")).containsText("harbour_berth");
    assertThat(page.locator("aside")).containsText("application_call");
    assertThat(page.locator("main")).containsText(CALL);
    looksRight(visitor, RECORDS);
    assertThat(visitor.get("start/ended.xhtml?programme=skane").status()).isEqualTo(404);
  }

  private static void looksRight(Visitor visitor, String address) {
    for (String language : new String[] {"de", "sv", "nb", "en"}) {
      Page page = visitor.reading(language).page();
      assertThat(Inspection.of(page, address, 200, language)).as(language).isEmpty();
      visitor.atWidth(PHONE);
      assertThat(Inspection.of(page, address, 200, language)).as("phone, " + language).isEmpty();
      visitor.atDesk();
    }
  }

  private static void copiesItsRecords(Page page) throws IOException {
    page.navigate(RECORDS);
    page.locator("#person").fill("nobody@example.org");
    page.locator("#reason").fill("Request of 12 May");
    press(page, "Copy the records");
    assertThat(page.locator("main"))
        .containsText("Nobody in this programme has the mail address nobody@example.org.");
    page.locator("#person").fill("");
    Download download = page.waitForDownload(() -> press(page, "Copy the records"));
    assertThat(download.suggestedFilename()).isEqualTo("records-harbour.zip");
    Map<String, String> files = unpack(download.path());
    assertThat(files.get("harbour_berth.csv")).contains("Nordlys", "Polaris");
    assertThat(files.get("application_call.csv")).contains(CALL);
    assertThat(files.get("user_account.csv"))
        .contains(ADMINISTRATOR.login())
        .doesNotContain("password_hash");
    assertThat(files.get("about.txt")).contains("Request of 12 May");
    page.navigate(RECORDS);
    assertThat(page.locator("main")).containsText("Records of an ended programme copied");
  }

  private static Map<String, String> unpack(Path file) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
