package org.famulus.it.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.it.browser.page.AccessPages;
import org.famulus.it.browser.page.AllocationPages;
import org.famulus.it.browser.page.BlockPlanPages;
import org.famulus.it.browser.page.BookingPages;
import org.famulus.it.browser.page.EligibilityPages;
import org.famulus.it.browser.page.EvaluationPages;
import org.famulus.it.browser.page.HostPages;
import org.famulus.it.browser.page.ImportPages;
import org.famulus.it.browser.page.NominationPages;
import org.famulus.it.browser.page.SupportPages;
import org.famulus.it.browser.page.Screen;
import org.famulus.it.support.TestBuild;

/**
 * The demo season with something on every page: applicants imported and assessed, drafts drawn, one
 * of them allotted, a student in the middle of her application, invitations under way. Records are
 * found by following links, as people do.
 */
final class SeasonOnShow implements AutoCloseable {

  private static final Path FILES = TestBuild.sources().resolve("ear/demo/season");
  private static final String CALL = "Spring term 2027";
  private static final String NEW_PASSWORD = "sju gula plommon i maj";
  private static final int LONG_LIST = 60_000;
  private static final int HTTP_OK = 200;

  /** Somebody new in each run, for a server that serves many. */
  private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

  private final String invited = "sofia." + run + "@example.org";
  private final String askedHost = "kim." + run + "@unit.example";
  private final String newStudent = "tova." + run + "@leipzig.example.com";
  private final DemoSite site;
  private final Browser browser;
  private final Map<Account, Visitor> visitors = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private Visitor anybody;

  private SeasonOnShow(DemoSite site, Browser browser) {
    this.site = site;
    this.browser = browser;
  }

  /** Takes the season to where every page has something to show. */
  static SeasonOnShow prepared(DemoSite site, Browser browser) {
    SeasonOnShow season = new SeasonOnShow(site, browser);
    season.askForLinks();
    season.askHosts();
    new EvaluationPages(season.visitor(Account.LEIPZIG).screen()).begin();
    season.importApplicants();
    season.beginAnApplication();
    if (season.isNotAllotted()) {
      season.allot();
    }
    season.claimSupport();
    season.planBlocks();
    return season;
  }

  /** Somebody with an account, signed in once; without one, anybody. */
  Visitor visitor(Optional<Account> account) {
    return account.map(this::visitor).orElseGet(this::anybody);
  }

  /** The user of an account, signed in once. */
  Visitor visitor(Account account) {
    return visitors.computeIfAbsent(
        account, known -> Visitor.signedIn(browser, site.address(), known).reading("en"));
  }

  /** Somebody without an account. */
  Visitor anybody() {
    if (anybody == null) {
      anybody = Visitor.anybody(browser, site.address());
    }
    return anybody;
  }

  /** The first link to a view on a page of the account's, or on a page one link further. */
  String link(Account account, String page, String... views) {
    String address = page;
    for (String view : views) {
      String from = address;
      address =
          addresses.computeIfAbsent(
              account.login() + " " + from + " " + view,
              unknown -> relative(visitor(account).linkOn(from, view)));
    }
    return address;
  }

  /** The address of a step of the import of a list with mistakes. */
  String faultyImport(String view) {
    return addresses.get("faulty import").replace("importing/preview.xhtml", view);
  }

  /** The result of the import of applicants. */
  String importResult() {
    return addresses.get("import result");
  }

  /** The link of a mail. */
  String linkOfMail(String receiver, String view) {
    return addresses.computeIfAbsent(
        receiver + " " + view,
        unknown -> relative(site.mailbox().linkFor(receiver, view)));
  }

  /** The link by which a host signs that it is willing. */
  String willingnessLink() {
    return linkOfMail(askedHost, "/link/willingness.xhtml");
  }

  /** The link by which a host describes itself. */
  String profileLink() {
    return linkOfMail(askedHost, "/link/profile.xhtml");
  }

  /** The link by which a host answers a booking. */
  String bookingLink() {
    return linkOfMail(askedHost, "/link/booking.xhtml");
  }

  /** The link by which the one who is invited gets in. */
  String invitation() {
    return linkOfMail(invited, "/access/accept.xhtml");
  }

  /** The link for a new password. */
  String newPassword() {
    return linkOfMail(Account.OBSERVER.login(), "/access/new-password.xhtml");
  }

  /** Two people beside each other, as if they were one. */
  String twoPeople() {
    String list = "person/list.xhtml";
    String one = link(Account.COORDINATOR, list, "/person/record.xhtml");
    String other = link(Account.COORDINATOR, list + "?page=2", "/person/record.xhtml");
    return "person/merge.xhtml?kept=" + id(one) + "&duplicate=" + id(other);
  }

  /** The progress of a long list that is being checked while somebody looks. */
  String runningImport() {
    String known = addresses.get("running import");
    if (known == null || isDone(known)) {
      ImportPages pages = new ImportPages(visitor(Account.COORDINATOR).screen());
      pages.open("importing/start.xhtml?tab=UNIVERSITIES");
      pages.file(longList()).beginCheck();
      addresses.put("running import", here(Account.COORDINATOR));
    }
    return addresses.get("running import");
  }

  /** Whether its page leads on to the next. */
  private boolean isDone(String progress) {
    return visitor(Account.COORDINATOR).get(progress).status() != HTTP_OK;
  }

  private void askForLinks() {
    new AccessPages(visitor(Account.ADMIN).screen())
        .invite("Sofia Lindgrund", invited, "HOST", "Hjärt- och lungmedicin, Lund");
    new AccessPages(anybody().screen()).askNewPassword(Account.OBSERVER.login());
    new NominationPages(visitor(Account.NOMINATOR).screen())
        .nominate("Tova", "Almskog " + run, newStudent)
        .says("is nominated");
  }

  /** Hosts are asked by link to answer a request, to sign, and to describe themselves. */
  private void askHosts() {
    Screen staff = visitor(Account.LEIPZIG).screen();
    new BookingPages(staff).askHost("Kim Kontakt", askedHost);
    new HostPages(staff, "milamed")
        .askToSign("WILLING", "Kim Kontakt", askedHost)
        .askToDescribe("WILLING", "Kim Kontakt", askedHost);
  }

  /** A student begins to claim what her placement costs. */
  private void claimSupport() {
    new SupportPages(visitor(Account.MILAMED_ADMIN).screen()).fund("Funding " + run, "1000");
    String start = link(Account.FAMULUS, "support/mine.xhtml", "/support/start.xhtml");
    new SupportPages(visitor(Account.FAMULUS).screen()).begin(start, "80", "37.50");
  }

  /** One plan that waits for somebody to order it, and one with a result. */
  private void planBlocks() {
    Screen screen = visitor(Account.LEIPZIG).screen();
    new BlockPlanPages(screen).bringSample("Cohort of spring " + run);
    new BlockPlanPages(screen).bringSample("Cohort of autumn " + run).compute();
  }

  private void importApplicants() {
    importing("applicants-with-errors.csv");
    addresses.put("faulty import", here(Account.COORDINATOR));
    importing("applicants.csv").load();
    addresses.put("import result", here(Account.COORDINATOR));
  }

  private ImportPages importing(String file) {
    ImportPages pages = new ImportPages(visitor(Account.COORDINATOR).screen());
    pages.open("importing/start.xhtml");
    return pages.file(FILES.resolve(file)).check();
  }

  private void beginAnApplication() {
    Visitor student = Visitor.anybody(browser, site.address());
    new AccessPages(student.screen())
        .accept(site.mailbox().linkFor(newStudent, "/access/accept.xhtml"), NEW_PASSWORD);
    student.open("login.xhtml");
    student.signIn(new Account(newStudent, NEW_PASSWORD));
    student.reading("en").screen().home().go("My application").press("Begin");
    student.close();
  }

  private void allot() {
    Screen coordinator = visitor(Account.COORDINATOR).screen();
    EligibilityPages list = new EligibilityPages(coordinator);
    list.open("application/list.xhtml?state=SUBMITTED");
    list.selectAll().look().decideAll().says("Done:");
    AllocationPages board = board();
    board.newDraft("First draw", "one").newDraft("Second draw", "two").allot();
    board.says("is allotted");
    board().newDraft("Those who wait", "three");
  }

  private boolean isNotAllotted() {
    Screen coordinator = visitor(Account.COORDINATOR).screen();
    coordinator.open("decision/list.xhtml");
    return coordinator.total() == 0;
  }

  private AllocationPages board() {
    Screen home = visitor(Account.COORDINATOR).screen().home();
    return new AllocationPages(home.go("Allotment").follow(CALL));
  }

  private static Path longList() {
    Path file = TestBuild.newFolder("lists").resolve("many-universities.csv");
    try {
      String heading = Files.readAllLines(FILES.resolve("universities.csv")).get(0);
      return Files.writeString(
          file,
          IntStream.range(0, LONG_LIST)
              .mapToObj(
                  row ->
                      "University no. %1$d,DE,Leipzig,INV-LONG-%1$d,2023-07-01,2028-06-30,yes,,"
                          .formatted(row))
              .collect(Collectors.joining("\n", heading + "\n", "\n")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String id(String address) {
    return address.replaceFirst(".*[?&]id=(\\d+).*", "$1");
  }

  private String here(Account account) {
    return relative(visitor(account).page().url());
  }

  private static String relative(String address) {
    return address.replaceFirst("^https?://[^/]+", "").replaceFirst("^/", "");
  }

  @Override
  public void close() {
    visitors.values().forEach(Visitor::close);
    if (anybody != null) {
      anybody.close();
    }
  }
}
