package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.famulus.it.browser.page.AccessPages;
import org.famulus.it.browser.page.AllocationPages;
import org.famulus.it.browser.page.DecisionPages;
import org.famulus.it.browser.page.EligibilityPages;
import org.famulus.it.browser.page.ImportPages;
import org.famulus.it.browser.page.InterestPages;
import org.famulus.it.browser.page.NominationPages;
import org.famulus.it.browser.page.OrganisationForm;
import org.famulus.it.browser.page.Screen;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.TestBuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The tour of the README through one season; each stage goes on where the one before ended. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A season in the browser")
public class SeasonJourneyIT {

  private static final Path FILES = TestBuild.sources().resolve("ear/demo/season");
  private static final String CALL = "Spring term 2027";
  private static final String NEW_UNIT_USER = "ny.enhet@example.org";
  private static final String NEW_STUDENT = "tuva.almlund@leipzig.example.com";
  private static final String NEW_PASSWORD = "sju gula plommon i maj";
  private static final int NOT_FOUND = 404;

  private final Map<Account, Visitor> visitors = new HashMap<>();
  private DemoSite site;
  private Chromium chromium;

  @BeforeAll
  void openSite() {
    site = DemoSite.open();
    chromium = Chromium.start();
  }

  @AfterAll
  void closeSite() {
    chromium.close();
    site.close();
  }

  @Test
  @Order(1)
  @DisplayName("a list with five mistakes is shown with all of them, and nothing of it is stored")
  void importWithMistakes() {
    ImportPages pages = importOf("applicants-with-errors.csv");

    assertThat(pages.loadable()).isFalse();
    assertThat(pages.problems())
        .hasSize(5)
        .satisfiesExactlyInAnyOrder(
            row -> assertThat(row).contains("34", "2002-02-30"),
            row -> assertThat(row).contains("46", "Universität Heidelburg"),
            row -> assertThat(row).contains("61", "luisa.penedovelho at coimbra.example.com"),
            row -> assertThat(row).contains("97", "2027-03-08"),
            row -> assertThat(row).contains("141", "B3"));
    assertThat(applications()).isEqualTo(24);
  }

  @Test
  @Order(2)
  @DisplayName("150 applicants are loaded with at most 8 clicks from home")
  void importOfApplicants() {
    ImportPages pages = importOf("applicants.csv");
    assertThat(pages.problems()).isEmpty();
    assertThat(pages.count("New")).isEqualTo(126);
    assertThat(pages.count("Unchanged")).isEqualTo(24);

    pages.load();

    assertThat(coordinator().clicks()).isLessThanOrEqualTo(8);
    assertThat(applications()).isEqualTo(150);
  }

  @Test
  @Order(3)
  @DisplayName("a unit offers one place less, which needs no new approval, and finds no applicant")
  void unitChangesItsInterest() {
    InterestPages pages = new InterestPages(unit().screen().home().go("Places"));
    pages.change();
    int places = pages.places();
    pages.places(places - 1).press("Save").says("are saved");
    assertThat(pages.words()).contains("0 of " + (places - 1) + " allotted");

    String application =
        coordinator().linkOn("application/list.xhtml", "/application/record.xhtml");
    assertThat(unit().screen().open(application)).isEqualTo(NOT_FOUND);
    assertThat(unit().screen().open("application/list.xhtml")).isEqualTo(NOT_FOUND);
    assertThat(unit().screen().open("eligibility/desk.xhtml")).isEqualTo(NOT_FOUND);
  }

  @Test
  @Order(4)
  @DisplayName("a nominator nominates; the student comes in by her link, applies and hands in")
  void nominatedStudentApplies() {
    new NominationPages(visitor(Account.NOMINATOR).screen())
        .nominate("Tuva", "Almlund", NEW_STUDENT)
        .says("Tuva Almlund is nominated");

    String link = site.mailbox().linkFor(NEW_STUDENT, "/access/accept.xhtml");
    Visitor student = Visitor.anybody(chromium.browser(), site.address());
    new AccessPages(student.screen()).accept(link, NEW_PASSWORD);
    student.open("login.xhtml");
    student.signIn(new Account(NEW_STUDENT, NEW_PASSWORD));
    student.reading("en").screen().home().go("My application").press("Begin");

    Screen form = student.screen();
    form.press("Hand in").says("missing");
    student.close();
  }

  @Test
  @Order(5)
  @DisplayName("a student sees how her application stands")
  void studentSeesHerApplication() {
    Screen screen = visitor(Account.STUDENT).screen().home().go("My application");
    assertThat(screen.words()).contains(CALL, "Handed in");
  }

  @Test
  @Order(6)
  @DisplayName("eligibility is decided with one key each, taken back with one, and in bulk")
  void eligibility() {
    EligibilityPages desk =
        new EligibilityPages(coordinator().screen().home().go("Applicants", "Eligibility"));
    int before = desk.decided();
    String first = desk.currentCase();
    desk.key("e");
    assertThat(desk.currentCase()).isNotEqualTo(first);
    assertThat(desk.decided()).isEqualTo(before + 1);
    desk.key("u");
    assertThat(desk.decided()).isEqualTo(before);
    for (int decided = 1; decided <= 2; decided++) {
      desk.key("e");
      assertThat(desk.decided()).isEqualTo(before + decided);
    }

    EligibilityPages list = new EligibilityPages(coordinator().screen());
    list.open("application/list.xhtml?state=SUBMITTED");
    list.selectAll().look().says("What a decision comes to");
    list.decideAll().says("Done:");
    assertThat(applications("ELIGIBLE")).isGreaterThan(100);
    assertThat(applications("HELD")).isPositive();
  }

  @Test
  @Order(7)
  @DisplayName("two drafts are drawn and compared")
  void drafts() {
    AllocationPages board =
        new AllocationPages(coordinator().screen().home().go("Allotment").follow(CALL));
    board.newDraft("First draw", "one").newDraft("Second draw", "two");
    assertThat(board.drafts()).isEqualTo(2);

    board.follow("Compare").says("Who is served differently");
    assertThat(board.heading()).contains("First draw", "Second draw");
  }

  @Test
  @Order(8)
  @DisplayName("the draft is allotted, and each decision is a document")
  void allotment() {
    AllocationPages board =
        new AllocationPages(coordinator().screen().home().go("Allotment").follow(CALL));
    board.allot();
    board.says("is allotted");

    DecisionPages decisions =
        new DecisionPages(coordinator().screen().home().go("Allotment", "Decisions"));
    assertThat(decisions.total()).isGreaterThan(50);
    assertThat(decisions.openDecision(0).documentSignature()).isEqualTo("%PDF");
    assertThat(decisions.words()).doesNotContain("No mail was written about it.");
  }

  @Test
  @Order(10)
  @DisplayName("the unit sees whom it receives and can change nothing any more")
  void unitIsBound() {
    InterestPages interests = new InterestPages(unit().screen().home().go("Places"));
    assertThat(interests.words()).contains("Places are allotted; the commitment is binding.");
    Screen placements = unit().screen();
    assertThat(placements.open("placement/list.xhtml")).isEqualTo(200);
    assertThat(placements.words()).contains("Hjärt- och lungmedicin, Lund");
  }

  @Test
  @Order(11)
  @DisplayName("the student takes her place")
  void studentAccepts() {
    Visitor student = visitor(Account.STUDENT);
    student.atWidth(375);
    Screen own = student.screen();
    own.open("decision/mine.xhtml");
    own.press("I take the place").says("Your place is yours.");
    assertThat(new DecisionPages(own).documentSignature()).isEqualTo("%PDF");
  }

  @Test
  @Order(14)
  @DisplayName("somebody of a unit comes in by an invitation, once")
  void invitation() {
    new AccessPages(visitor(Account.ADMIN).screen())
        .invite("Yngve Björkhage", NEW_UNIT_USER, "HOST", "Hjärt- och lungmedicin, Lund")
        .says("invited");
    String link = site.mailbox().linkFor(NEW_UNIT_USER, "/access/accept.xhtml");
    Visitor invited = Visitor.anybody(chromium.browser(), site.address());
    new AccessPages(invited.screen()).accept(link, NEW_PASSWORD);
    invited.open("login.xhtml");
    invited.signIn(new Account(NEW_UNIT_USER, NEW_PASSWORD));
    assertThat(invited.reading("en").screen().home().go("Places").words())
        .contains("Hjärt- och lungmedicin, Lund");

    invited.screen().open(link);
    assertThat(invited.screen().words()).contains("link");
    assertThat(invited.page().locator("#accept").count()).isZero();
    invited.close();
  }

  @Test
  @Order(15)
  @DisplayName("a forgotten password is replaced by a link, once, and the old one is void")
  void newPassword() {
    Visitor observer = Visitor.anybody(chromium.browser(), site.address());
    AccessPages pages = new AccessPages(observer.screen());
    pages.askNewPassword(Account.OBSERVER.login()).says("a mail with a link is on its way");
    String link =
        site.mailbox().linkFor(Account.OBSERVER.login(), "/access/new-password.xhtml");
    pages.choosePassword(link, NEW_PASSWORD).says("Your new password is set");

    observer.page().locator("#login").fill(Account.OBSERVER.login());
    observer.page().locator("#password").fill(Account.OBSERVER.password());
    observer.screen().press("Sign in").says("do not match");
    observer.signIn(new Account(Account.OBSERVER.login(), NEW_PASSWORD));
    pages.open(link);
    assertThat(observer.page().locator("#save").count()).isZero();
    observer.close();
  }

  @Test
  @Order(16)
  @DisplayName("two people change the same organisation: the second sees both versions")
  void twoAtOnce() {
    String record =
        coordinator()
            .linkOn("organisation/list.xhtml?type=UNIVERSITY", "/organisation/record.xhtml");
    String form = record.replace("record.xhtml", "edit.xhtml");
    OrganisationForm first = new OrganisationForm(coordinator().screen(), form);
    OrganisationForm second = new OrganisationForm(visitor(Account.ADMIN).screen(), form);

    first.saveContact("Ebba Lindkvist");
    second.saveContact("Olof Sandgren").says("changed this while you were typing");

    assertThat(second.differences())
        .singleElement()
        .asString()
        .contains("Ebba Lindkvist", "Olof Sandgren");
    second.press("Save");
    assertThat(second.words()).contains("Olof Sandgren");
  }

  private ImportPages importOf(String file) {
    ImportPages pages =
        new ImportPages(coordinator().screen().home().go("Contacts", "Load files"));
    return pages.file(FILES.resolve(file)).check();
  }

  private int applications() {
    coordinator().screen().open("application/list.xhtml");
    return coordinator().screen().total();
  }

  private int applications(String state) {
    coordinator().screen().open("application/list.xhtml?state=" + state);
    return coordinator().screen().total();
  }

  private Visitor coordinator() {
    return visitor(Account.COORDINATOR);
  }

  private Visitor unit() {
    return visitor(Account.UNIT);
  }

  private Visitor visitor(Account account) {
    return visitors.computeIfAbsent(
        account,
        known -> Visitor.signedIn(chromium.browser(), site.address(), known).reading("en"));
  }
}
