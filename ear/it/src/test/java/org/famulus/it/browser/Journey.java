package org.famulus.it.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.it.browser.page.AccessPages;
import org.famulus.it.browser.page.AllocationPages;
import org.famulus.it.browser.page.ApplicationPages;
import org.famulus.it.browser.page.ClockPages;
import org.famulus.it.support.Chromium;
import org.famulus.it.support.Mailbox;
import org.famulus.it.support.TestBuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A journey on one Famulus with its demo season, and the people in it, each with her browser. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Journey {

  static final Path FILES = TestBuild.sources().resolve("ear/demo/season");
  static final String CALL = "Spring term 2027";
  static final String NEW_PASSWORD = "sju gula plommon i maj";
  static final int PHONE = 375;
  static final int NOT_FOUND = 404;

  private static final int OK = 200;

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

  /** What Famulus has written into its log. */
  final String log() {
    return site.log().orElse("");
  }

  /** Where all mail arrives. */
  final Mailbox mailbox() {
    return site.mailbox();
  }

  /** Somebody without an account, or who has not signed in yet. */
  final Visitor stranger() {
    return Visitor.anybody(chromium.browser(), site.address());
  }

  /** The user of an account, signed in, who reads English. */
  final Visitor visitor(Account account) {
    return visitors.computeIfAbsent(
        account,
        known -> Visitor.signedIn(chromium.browser(), site.address(), known).reading("en"));
  }

  final Visitor coordinator() {
    return visitor(Account.COORDINATOR);
  }

  /** Somebody invited chooses a password by the link in her mail, and signs in. */
  final Visitor comesIn(Account invited) {
    String link = mailbox().linkFor(invited.login(), "/access/accept.xhtml");
    try (Visitor newcomer = stranger()) {
      new AccessPages(newcomer.screen()).accept(link, invited.password());
    }
    return visitor(invited);
  }

  /** What is wrong with the page somebody looks at in English: WCAG, headings, words. */
  static List<String> faults(Visitor visitor) {
    return Inspection.ofPresent(visitor.page(), "en");
  }

  /** What is wrong with a page in four languages at a desk, and in one on a phone. */
  static List<String> faultsForEverybody(Visitor reader, String address) {
    List<String> findings = new ArrayList<>();
    for (String language : List.of("sv", "nb", "en", "de")) {
      reader.reading(language).atDesk();
      findings.addAll(Inspection.of(reader.page(), address, OK, language));
    }
    reader.atWidth(PHONE);
    findings.addAll(Inspection.of(reader.page(), address, OK, "de"));
    reader.reading("en").atDesk();
    return findings.stream().map(finding -> address + ": " + finding).toList();
  }

  /** Lets it be a later day for everybody, with all that is due by then. */
  final void moveClockTo(LocalDate day) {
    new ClockPages(visitor(Account.ADMIN).screen()).moveOnTo(day);
  }

  /** The coordinator's board of the call. */
  final AllocationPages board() {
    return new AllocationPages(coordinator().screen().home().go("Allotment").follow(CALL));
  }

  /** The faculty grants a student priority, so that no lot stands between her and her first wish. */
  final void givePriority(String family) {
    ApplicationPages pages = new ApplicationPages(coordinator().screen());
    pages.open("application/list.xhtml");
    pages.find(family).openRecord("A-");
    pages.grantPriority("Takes care of a child in Skåne");
  }

  final Visitor unit() {
    return visitor(Account.UNIT);
  }
}
