package org.famulus.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famulus.it.browser.page.BookingPages;
import org.famulus.it.browser.page.HostPages;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Mailbox;
import org.famulus.it.support.MeadowJar;
import org.famulus.it.support.Script;
import org.famulus.it.support.TestBuild;
import org.famulus.launcher.Launcher;
import org.famulus.launcher.RunningFamulus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A programme wins a host")
class HostJourneyIT {

  private static final Account ADMINISTRATOR =
      new Account("first.administrator@example.org", "tolv gröna äpplen");
  private static final String UNIVERSITY = "University of the plain";
  private static final String SITE_MAIL = "kim@uni.example.org";
  private static final String LAND = "Nordsachsen";
  private static final String PRACTICE = "Praxis am Markt";
  private static final String HOSPITAL = "Kreiskrankenhaus am Fluss";
  private static final String HOST_MAIL = "anna@practice.example.org";
  private static final String PROGRAMME = "public/programme.xhtml?programme=meadow";
  private static final String PORTRAIT = "public/region.xhtml?programme=meadow&code=nordsachsen";
  private static final String CONTACT = "public/contact.xhtml?programme=meadow";
  private static final String PLACES = "public/offers.xhtml?programme=meadow";
  private static final int PHONE = 375;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int MANY = 500;

  private Mailbox mailbox;
  private RunningFamulus famulus;
  private Chromium chromium;
  private Visitor staff;
  private String land;
  private String host;

  @BeforeAll
  void start() throws Exception {
    Path war = TestBuild.newFolder("archive").resolve("famulus.war");
    Files.copy(TestBuild.installation().war(), war);
    assertThat(Script.run("add-region", MeadowJar.file(), war).exit()).isZero();
    int port = FreePorts.one();
    mailbox = Mailbox.listening(port);
    famulus =
        new Launcher(
                TestBuild.installation().with(war),
                FamulusServer.freshOptions()
                    .withoutDemo()
                    .mailingThrough(FamulusServer.mailServer(port)),
                Map.of(),
                System.out)
            .start();
    chromium = Chromium.start();
    staff = Visitor.anybody(chromium.browser(), famulus.address());
    setUp(staff, famulus.setUpToken().orElseThrow());
    staff.signIn(ADMINISTRATOR);
  }

  @AfterAll
  void stop() {
    staff.close();
    chromium.close();
    famulus.close();
    mailbox.close();
  }

  @Test
  @Order(1)
  @DisplayName("in a partner region with its towns on a map (MIL-S07, MIL-S13)")
  void partnerRegion() throws IOException {
    HostPages pages = new HostPages(staff.screen());
    looksRight(staff, "host/regions.xhtml?region=meadow");
    pages.university(UNIVERSITY, "Kim Ansprechbar", SITE_MAIL);
    land =
        pages.partnerRegion(
            LAND,
            "nordsachsen",
            UNIVERSITY,
            "Delitzsch; 51.5253, 12.3424\nTorgau; 51.5602, 13.0056\nEilenburg; 51.4608, 12.6336");
    assertThat(staff.page().locator("svg.point-map text")).hasCount(3);
    looksRight(staff, land);
    looksRight(staff, "host/regions.xhtml?region=meadow");
    looksRight(staff, "host/region-edit.xhtml?region=meadow");
    looksRight(staff, land.replace("/host/region.xhtml", "/host/region-edit.xhtml"));
  }

  @Test
  @Order(2)
  @DisplayName("calls it, plans the next step, and finds it on the list, the board and at home (MIL-S10)")
  void recruited() {
    HostPages pages = new HostPages(staff.screen());
    looksRight(staff, "host/edit.xhtml?region=meadow");
    host = pages.practice(PRACTICE, LAND, HOST_MAIL);
    pages.called("Would like to take students, asks her colleague.");
    assertThat(pages.words()).contains("Contacted");
    pages.plan("Call Dr Beispiel again", LocalDate.now().toString());
    looksRight(staff, host);
    looksRight(staff, "host/list.xhtml?region=meadow");
    looksRight(staff, "host/board.xhtml?region=meadow");
    staff.open("index.xhtml?region=meadow");
    pages.follow("Go to the hosts of this week");
    assertThat(pages.words()).contains(PRACTICE, "Call Dr Beispiel again");
    staff.open("host/board.xhtml?region=meadow");
    pages.press("→ Willing").says("The stage is changed.");
    assertThat(staff.page().locator(".lane:has-text('Willing') .card")).hasCount(1);
  }

  @Test
  @Order(3)
  @DisplayName("has it sign by a link on a phone, without an account, and keeps the print (MIL-S10)")
  void signed() {
    HostPages pages = new HostPages(staff.screen());
    staff.open(host + "&tab=statement");
    pages.press("Ask for a signature by link").says("The link is on its way.");
    String link = mailbox.linkFor(HOST_MAIL, "/link/willingness.xhtml");
    try (Visitor anna = stranger()) {
      looksRight(anna, link);
      anna.atWidth(PHONE);
      anna.open(link);
      HostPages hers = new HostPages(anna.screen());
      hers.sign().says("Thank you, Dr. Anna Beispiel.");
      assertThat(Inspection.ofPresent(anna.page(), "en")).isEmpty();
      anna.open(link);
      assertThat(hers.words()).doesNotContain("Your name, as a signature");
    }
    staff.open(host + "&tab=statement");
    assertThat(pages.words()).contains("Signed", "In force", "W-" + LocalDate.now().getYear());
    APIResponse print =
        staff.get(staff.page().locator("a[href*='/host/statement']").getAttribute("href"));
    assertThat(print.status()).isEqualTo(OK);
    assertThat(new String(print.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    looksRight(staff, host + "&tab=statement");
    String number = "W-" + LocalDate.now().getYear() + "-0001";
    assertThat(mailbox.awaitSubject("Sie haben " + number + " unterschrieben", 1))
        .as("in the language of the programme's documents")
        .isEqualTo(1);
  }

  @Test
  @Order(4)
  @DisplayName("describes it, by staff and by its own link")
  void described() {
    HostPages pages = new HostPages(staff.screen());
    String profile = host.replace("/host/record.xhtml", "/host/profile.xhtml");
    looksRight(staff, profile);
    staff.open(profile);
    pages.describe("Dr. Anna Beispiel", "Bus 212, five minutes on foot").says("is saved");
    assertThat(staff.page().locator("#reach")).hasValue("Bus 212, five minutes on foot");
  }

  @Test
  @Order(5)
  @DisplayName("tells everybody about itself and its regions, without session or script (MIL-S20)")
  void told() {
    HostPages pages = new HostPages(staff.screen());
    looksRight(staff, "library/pages.xhtml?region=meadow");
    pages.publish(
        "library/edit.xhtml?region=meadow&section=ABOUT",
        "Become a doctor in the country",
        "Ärztin auf dem Land werden",
        "We win students for practices in small towns.");
    pages.publish(
        "library/edit.xhtml?region=meadow&section=QUESTION",
        "Who pays for the journey?",
        "Wer bezahlt die Fahrt?",
        "Ask the contact person.");
    looksRight(staff, "library/pages.xhtml?region=meadow");
    String id = land.replaceAll(".*[?&]id=(\\d+).*", "$1");
    pages.publish(
        "library/edit.xhtml?region=meadow&section=LODGING&partner=" + id,
        "A room in the old school",
        "Ein Zimmer in der alten Schule",
        "Ten minutes from the station.");
    looksRight(staff, land);
    try (Visitor anybody = stranger()) {
      for (String address : List.of(PROGRAMME, PORTRAIT, CONTACT)) {
        assertThat(anybody.get(address).headers()).doesNotContainKey("set-cookie");
        looksRight(anybody, address);
      }
      HostPages street = new HostPages(anybody.screen());
      anybody.open(PROGRAMME);
      assertThat(street.words()).contains("Become a doctor in the country", "Create attractive");
      street.unfold("Who pays for the journey?").says("Ask the contact person.");
      street.follow(LAND);
      assertThat(street.words()).contains("A room in the old school", "One practice or hospital");
      assertThat(street.words()).doesNotContain(PRACTICE);
      assertThat(anybody.get("public/programme.xhtml?programme=skane").status())
          .as("a programme without hosts has no such page")
          .isEqualTo(NOT_FOUND);
      assertThat(anybody.get("public/programme.xhtml").status()).isEqualTo(NOT_FOUND);
      assertThat(anybody.get(PORTRAIT + "x").status()).isEqualTo(NOT_FOUND);
    }
  }

  @Test
  @Order(6)
  @DisplayName("shows everybody its free places, on a list and a map, without a session (MIL-F02, MIL-S15)")
  void found() {
    LocalDate first = LocalDate.now().plusDays(30);
    BookingPages booking = new BookingPages(staff.screen());
    booking.draft(
        PRACTICE + ", Delitzsch",
        "VISIT",
        "surgery",
        Map.of(
            "firstDay", first.toString(),
            "lastDay", first.plusDays(60).toString(),
            "shortestDays", "2",
            "longestDays", "20",
            "capacity", "1"));
    booking.press("Publish");
    try (Visitor anybody = stranger()) {
      assertThat(anybody.get(PLACES).headers()).doesNotContainKey("set-cookie");
      looksRight(anybody, PLACES);
      looksRight(anybody, PLACES + "&land=Saxony&days=300");
      HostPages street = new HostPages(anybody.screen());
      anybody.open(PLACES + "&kind=VISIT&field=surgery&type=PRACTICE&reach=yes&days=20");
      assertThat(street.words()).contains(PRACTICE).doesNotContain("Beispiel", HOST_MAIL);
      assertThat(anybody.page().locator("svg.town-map a[href*='town=Delitzsch']")).hasCount(1);
      anybody.open(PLACES + "&from=" + first.plusDays(9) + "&to=" + first);
      assertThat(street.words()).contains("The last day lies before the first");
      assertThat(Inspection.ofPresent(anybody.page(), "en")).isEmpty();
      anybody.open(PLACES + "&days=21");
      assertThat(street.words()).contains("No place fits all of this");
      street.follow("Without “At least 21 days”: 1 place").follow(PRACTICE);
      assertThat(street.words()).contains("Days with room").doesNotContain("Beispiel", HOST_MAIL);
      looksRight(anybody, anybody.page().url());
      street.follow("Sign in and ask for this place");
      assertThat(anybody.page().url()).contains("/login.xhtml", "booking%2Frequest");
      assertThat(anybody.get("public/offers.xhtml?programme=skane").status())
          .as("a programme without hosts has no such page")
          .isEqualTo(NOT_FOUND);
      assertThat(anybody.get("public/offer.xhtml?programme=meadow&id=0").status())
          .isEqualTo(NOT_FOUND);
    }
  }

  @Test
  @Order(7)
  @DisplayName("takes a question from the street to the site's contact person (MIL-S20)")
  void asked() {
    try (Visitor anybody = stranger()) {
      anybody.atWidth(PHONE);
      anybody.open(CONTACT);
      HostPages street = new HostPages(anybody.screen());
      street.press("Send the question").says("4 things are missing or wrong.");
      assertThat(anybody.page().locator("main [role=alert]")).isVisible();
      assertThat(Inspection.ofPresent(anybody.page(), "en")).isEmpty();
      street
          .ask(UNIVERSITY, "Robin Frage", "robin@students.example.org", "Is there a bus?")
          .says("Your question is on its way.");
      assertThat(mailbox.subjectFor(SITE_MAIL)).isEqualTo("Eine Frage von Robin Frage");
    }
  }

  @Test
  @Order(8)
  @DisplayName("makes a hospital it has known before a host, from the hospital's own page")
  void known() {
    HostPages pages = new HostPages(staff.screen());
    staff.open("organisation/edit.xhtml?region=meadow");
    pages.site(HOSPITAL);
    String hospital = staff.page().url();
    looksRight(staff, hospital);
    pages.follow("Win it as a host");
    looksRight(staff, staff.page().url());
    pages.says(HOSPITAL + " is known already").press("Save").says("Nothing is planned next.");
    assertThat(pages.words()).contains(HOSPITAL);
    staff.open(hospital);
    pages.follow("Win it as a host").press("Save").says(HOSPITAL + " is a host already.");
  }

  @Test
  @Order(9)
  @DisplayName("lets nobody search in public without end, and says so in words")
  void withoutEnd() {
    try (Visitor anybody = stranger()) {
      int pages = 0;
      while (anybody.get(PLACES + "&days=300").status() == OK) {
        assertThat(++pages).as("pages in a row").isLessThan(MANY);
      }
      assertThat(pages).as("a lecture hall is not stopped").isGreaterThan(MANY / 2);
      assertThat(anybody.get(PLACES).headers()).containsKey("retry-after");
      assertThat(Inspection.of(anybody.page(), PLACES, TOO_MANY_REQUESTS, "en")).isEmpty();
      assertThat(new HostPages(anybody.screen()).words()).contains("Wait a minute");
      assertThat(anybody.get(CONTACT).status()).as("other pages are open").isEqualTo(OK);
      assertThat(staff.get("booking/search.xhtml?region=meadow").status())
          .as("members search on")
          .isEqualTo(OK);
    }
  }

  private Visitor stranger() {
    return Visitor.anybody(chromium.browser(), famulus.address());
  }

  /** On a desk, and on a phone in the longest words; ViewsIT looks at the same pages in each language. */
  private static void looksRight(Visitor visitor, String address) {
    List<String> findings = new ArrayList<>();
    visitor.reading("de").atWidth(PHONE);
    Inspection.of(visitor.page(), address, OK, "de").forEach(f -> findings.add("phone, de: " + f));
    visitor.reading("en").atDesk();
    Inspection.of(visitor.page(), address, OK, "en").forEach(f -> findings.add("en: " + f));
    assertThat(findings).as(address).isEmpty();
  }

  private static void setUp(Visitor visitor, String token) {
    Page page = visitor.page();
    visitor.open("setup.xhtml?token=" + token);
    page.getByLabel("Your name", exactly()).fill("First Administrator");
    page.getByLabel("Your mail address", exactly()).fill(ADMINISTRATOR.login());
    page.getByLabel("New password", exactly()).fill(ADMINISTRATOR.password());
    page.getByLabel("New password again", exactly()).fill(ADMINISTRATOR.password());
    visitor.screen().press("Create account").says("Your account is ready.");
    visitor.open("login.xhtml");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
