package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.famulus.it.browser.page.ThirdProgramme;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@DisplayName("A region by strangers")
class ThirdRegionIT {

  private static final String ID = ThirdRegion.ID;
  private static final String SCREEN = "regions/harbour/lodgings.xhtml";
  private static final String RECORDS = "start/ended.xhtml?programme=" + ID;
  private static final Account ADMINISTRATOR =
      new Account("first.administrator@example.org", "tolv gröna äpplen");
  private static final String UNIT = "Practice at the old port";
  private static final int PHONE = 375;

  private Path war;

  @BeforeEach
  void copyArchive() throws IOException {
    war = TestBuild.newFolder("archive").resolve("famulus.war");
    Files.copy(TestBuild.installation().war(), war);
  }

  @Test
  @DisplayName("is made in an empty folder, and all its tests are green there")
  void made() {
    ThirdRegion region = ThirdRegion.made();

    assertThat(region.testsRun("org.famulus.region.harbour.HarbourContractTest")).isGreaterThan(20);
    assertThat(region.testsRun("org.famulus.region.harbour.rule.HarR01CallWindowTest")).isPositive();
    assertThat(region.testsRun("org.famulus.region.harbour.rule.HarR02UsualNumberTest")).isPositive();
  }

  @Test
  @DisplayName("is dropped in, lives, is left out, and its records stay readable")
  void wholeLife() throws Exception {
    assertThat(Script.run("add-region", ThirdRegion.made().jar(), war))
        .isEqualTo(new Script(0, war + " has the region harbour from its next start on."));
    Options options = FamulusServer.freshOptions().withoutDemo();
    try (Chromium chromium = Chromium.start()) {
      try (RunningFamulus famulus = start(options);
          Visitor visitor = Visitor.anybody(chromium.browser(), famulus.address())) {
        setUp(visitor, famulus.setUpToken().orElseThrow());
        visitor.signIn(ADMINISTRATOR);
        findsTheRegion(visitor);
        opensNoPageOfAnother(visitor);
        ThirdProgramme programme = new ThirdProgramme(visitor.screen());
        programme.findLodgings().breakRule(UNIT).administer("skane");
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
        .isEqualTo(new Script(1, "There is no region harbour in famulus.war; it has: milamed, skane."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  @DisplayName("stops the start with one sentence that names jar and cause if it is not in order")
  void notInOrder(String jar, UnaryOperator<ThirdRegion> fault, String cause) throws IOException {
    copyIntoArchive(fault.apply(ThirdRegion.made()).jar(jar));

    refusesToStart()
        .hasMessageStartingWith("The region in " + jar + " cannot be loaded because " + cause);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "region-newer.jar",
            broken(
                region ->
                    region.saying(ThirdRegion.PLUGIN, "SpiVersion.MINOR)", "SpiVersion.MINOR + 1)")),
            "it was built against version "),
        arguments(
            "region-speechless.jar",
            broken(region -> region.withoutKey(ThirdRegion.WORDS + "_sv.properties", "kind.ELECTIVE")),
            "its bundle org.famulus.region.harbour.messages has no key 'kind.ELECTIVE' in sv."),
        arguments(
            "region-blind.jar",
            broken(region -> region.without(ThirdRegion.VIEW)),
            "its screen lodgings.xhtml has no view " + ThirdRegion.VIEW + "."),
        arguments(
            "region-clumsy.jar",
            broken(
                region ->
                    region.with(
                        ThirdRegion.MIGRATIONS + "V002__Mistake.sql",
                        "create tabel harbour_mistake (id bigint);")),
            "its migration failed: "));
  }

  private static UnaryOperator<ThirdRegion> broken(UnaryOperator<ThirdRegion> fault) {
    return fault;
  }

  @Test
  @DisplayName("stops the start with one sentence if its id is taken")
  void takenId() throws IOException {
    Path jar =
        ThirdRegion.made()
            .saying(ThirdRegion.PLUGIN, "return \"harbour\"", "return \"skane\"")
            .jar("region-impostor.jar");
    assertThat(Script.run("add-region", jar, war).exit()).isEqualTo(1);
    copyIntoArchive(jar);

    refusesToStart()
        .hasMessageContaining("cannot be loaded because its id 'skane' is taken by region-")
        .hasMessageContaining("region-impostor.jar")
        .hasMessageContaining("region-skane-");
  }

  @Test
  @DisplayName("stops the start with one sentence if somebody copied two versions of it side by side")
  void twoVersions() throws IOException {
    ThirdRegion region = ThirdRegion.made();
    assertThat(Script.run("add-region", region.jar("region-harbour-1.0.jar"), war).exit()).isZero();
    Path other = region.jar("region-harbour-1.1.jar");
    assertThat(Script.run("add-region", other, war).exit()).isEqualTo(1);
    copyIntoArchive(other);

    refusesToStart()
        .hasMessageContaining("region-harbour-1.0.jar")
        .hasMessageContaining("region-harbour-1.1.jar");
  }

  /** What somebody does who does not know {@code ./add-region}. */
  private void copyIntoArchive(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(war)) {
      Files.copy(jar, zip.getPath("WEB-INF/lib").resolve(jar.getFileName().toString()));
    }
  }

  private AbstractThrowableAssert<?, ? extends Throwable> refusesToStart() {
    AbstractThrowableAssert<?, ? extends Throwable> refusal =
        assertThatThrownBy(() -> start(FamulusServer.freshOptions().withoutDemo()).close())
            .isInstanceOf(RefusedLaunchException.class);
    refusal.message().hasLineCount(1);
    return refusal;
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
    page.locator("input[type=checkbox][value=skane]").uncheck();
    press(page, "Create account");
    assertThat(page.locator("main")).containsText("Your account is ready.");
    visitor.open("login.xhtml");
  }

  private static void findsTheRegion(Visitor visitor) {
    Page page = visitor.page();
    visitor.open("rules/index.xhtml?region=" + ID);
    assertThat(page.locator("main")).containsText("A unit takes no more students than usual");
    visitor.open("start/regions.xhtml");
    Locator panel = page.locator("#region-" + ID);
    assertThat(panel).containsText("Placement programme Harbour");
    assertThat(panel).containsText("region-harbour-1.0.0-SNAPSHOT.jar");
    assertThat(panel).containsText("Lodgings");
    assertThat(panel).containsText("Steps: 1, the last on");
    assertThat(panel).containsText("In order");
  }

  /** Her rights in one programme open no page of another, whatever she writes into the address. */
  private static void opensNoPageOfAnother(Visitor visitor) {
    assertThat(visitor.get("call/list.xhtml?region=" + ID).status()).isEqualTo(200);
    String foreign = "regions/skane/course.xhtml";
    assertThat(visitor.get(foreign).status()).isEqualTo(404);
    assertThat(visitor.get(foreign + "?region=" + ID).status()).isEqualTo(404);
    assertThat(visitor.get(foreign + "?region=skane").status()).isEqualTo(404);
    assertThat(visitor.get("regions//skane/course.xhtml?region=" + ID).status()).isEqualTo(404);
    assertThat(visitor.get(SCREEN + "?region=skane").status()).isEqualTo(404);
    assertThat(visitor.get(SCREEN + "?region=" + ID).status()).isEqualTo(200);
    assertThat(visitor.get(SCREEN).status()).isEqualTo(200);
  }

  private static void worksWithoutTheRegion(Visitor visitor) {
    assertThat(visitor.open("index.xhtml").status()).isEqualTo(200);
    assertThat(visitor.get(SCREEN).status()).isEqualTo(404);
    assertThat(visitor.get("interest/list.xhtml?region=" + ID).status()).isEqualTo(404);
    assertThat(visitor.get("regions/skane/course.xhtml").status()).isEqualTo(200);
    Response places = visitor.open("interest/list.xhtml");
    assertThat(places.status()).isEqualTo(200);
    assertThat(visitor.page().locator("main")).not().containsText(UNIT);
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
    assertThat(page.locator("aside")).containsText("harbour_lodging");
    assertThat(page.locator("aside")).containsText("interest_period");
    assertThat(page.locator("main")).containsText(UNIT);
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
    assertThat(files.get("harbour_lodging.csv")).contains("Mill Lane 4", "Harbour Road 12");
    assertThat(files.get("organisation.csv")).contains(UNIT);
    assertThat(files.get("interest.csv")).contains("general_practice");
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
