package org.famulus.it.browser;

import static org.famulus.it.browser.Account.ADMIN;
import static org.famulus.it.browser.Account.COORDINATOR;
import static org.famulus.it.browser.Account.EXAMINER;
import static org.famulus.it.browser.Account.FINANCE;
import static org.famulus.it.browser.Account.HEAD;
import static org.famulus.it.browser.Account.NOMINATOR;
import static org.famulus.it.browser.Account.OBSERVER;
import static org.famulus.it.browser.Account.STUDENT;
import static org.famulus.it.browser.Account.UNIT;
import static org.famulus.it.browser.Account.VERIFIER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Every view of the season's first programme with at least one visit, and who may see what is seen
 * there; {@link MilamedVisits} has those of the other.
 */
final class Visits {

  private static final Set<Account> STAFF = Set.of(ADMIN, COORDINATOR);
  private static final Set<Account> STAFF_AND_OBSERVER = Set.of(ADMIN, COORDINATOR, OBSERVER);
  private static final Set<Account> OF_PLACES = Set.of(ADMIN, COORDINATOR, OBSERVER, UNIT, HEAD);
  private static final Set<Account> OF_CALLS =
      Set.of(ADMIN, COORDINATOR, OBSERVER, UNIT, HEAD, NOMINATOR, STUDENT);
  private static final Set<Account> OF_RUNS = Set.of(ADMIN, COORDINATOR, FINANCE);
  private static final Set<Account> OF_PAYMENTS = Set.of(ADMIN, COORDINATOR, FINANCE, UNIT, HEAD);
  private static final Set<Account> OF_FIGURES =
      Set.of(ADMIN, COORDINATOR, OBSERVER, EXAMINER, FINANCE);
  private static final Set<Account> OF_PLACEMENTS =
      Set.of(ADMIN, COORDINATOR, VERIFIER, EXAMINER);
  private static final Set<Account> OF_CALENDAR =
      Set.of(ADMIN, COORDINATOR, VERIFIER, EXAMINER, UNIT, HEAD, STUDENT);

  /** In the order that begins with somebody else than the student of the season. */
  private static final String OTHERS_APPLICATIONS =
      "/application/list.xhtml?sort=number&dir=down";

  /**
   * In the order that begins with a unit nobody of the season's accounts speaks for, and whose field
   * its student has not wished: whom else the lot gave which place does not matter then.
   */
  private static final String OTHERS_DECISIONS = "/decision/list.xhtml?sort=unit&dir=down";

  private static final String OTHERS_PLACEMENTS = "/placement/list.xhtml?sort=unit&dir=down";

  private static final String OTHERS_GATES = "/compliance/list.xhtml?sort=unit&dir=down";

  private static final int NOT_FOUND = 404;
  private static final int FAILURE = 500;
  private static final int TOO_MANY_REQUESTS = 429;

  static final List<Visit> ALL =
      List.of(
          open("/login.xhtml"),
          open("/setup.xhtml"),
          open("/access/forgot.xhtml"),
          Visit.open("/access/accept.xhtml", SeasonOnShow::invitation),
          Visit.open("/access/new-password.xhtml", SeasonOnShow::newPassword),
          open("/accessibility.xhtml"),
          open("/privacy.xhtml"),
          Visit.open("/public/draws.xhtml", season -> "public/draws.xhtml?programme=skane"),
          open("/error/not-found.xhtml").answering(NOT_FOUND),
          open("/error/failure.xhtml").answering(FAILURE),
          open("/error/too-many.xhtml").answering(TOO_MANY_REQUESTS),
          page(COORDINATOR, "/index.xhtml").alsoFor(Account.ALL),
          page(STUDENT, "/index.xhtml").alsoFor(Account.ALL),
          page(UNIT, "/index.xhtml").alsoFor(Account.ALL),
          page(HEAD, "/index.xhtml").alsoFor(Account.ALL),
          page(NOMINATOR, "/index.xhtml").alsoFor(Account.ALL),
          page(OBSERVER, "/index.xhtml").alsoFor(Account.ALL),
          page(COORDINATOR, "/access/account.xhtml").alsoFor(Account.ALL),
          page(ADMIN, "/access/users.xhtml").alsoFor(STAFF),
          record(ADMIN, "/access/users.xhtml", "/access/user.xhtml").alsoFor(STAFF),
          page(ADMIN, "/access/invitations.xhtml").alsoFor(STAFF),
          page(ADMIN, "/access/invite.xhtml").alsoFor(STAFF),
          page(FINANCE, "/payment/list.xhtml").alsoFor(OF_RUNS),
          page(COORDINATOR, "/payment/new.xhtml").alsoFor(STAFF),
          page(UNIT, "/payment/statement.xhtml").alsoFor(OF_PAYMENTS),
          page(COORDINATOR, "/payment/statement.xhtml").alsoFor(OF_PAYMENTS),
          page(COORDINATOR, "/report/season.xhtml").alsoFor(OF_FIGURES),
          page(OBSERVER, "/report/units.xhtml").alsoFor(OF_FIGURES),
          page(EXAMINER, "/report/gates.xhtml").alsoFor(OF_FIGURES),
          open("/link/evaluation.xhtml"),
          page(ADMIN, "/rules/parameters.xhtml"),
          record(ADMIN, "/rules/parameters.xhtml", "/rules/parameters.xhtml?").as("one value"),
          page(ADMIN, "/demo/clock.xhtml"),
          page(ADMIN, "/access/deputies.xhtml").alsoFor(STAFF),
          page(STUDENT, "/library/documents.xhtml").alsoFor(Account.ALL),
          page(ADMIN, "/library/documents.xhtml").alsoFor(Account.ALL),
          page(UNIT, "/library/events.xhtml").alsoFor(Account.ALL),
          page(ADMIN, "/library/events.xhtml").alsoFor(Account.ALL),
          of(ADMIN, "/library/edit.xhtml", season -> "/library/edit.xhtml?section=DOCUMENT")
              .as("a document"),
          of(ADMIN, "/library/edit.xhtml", season -> "/library/edit.xhtml?section=EVENT")
              .as("an event"),
          page(ADMIN, "/wording/list.xhtml"),
          record(ADMIN, "/wording/list.xhtml", "/wording/edit.xhtml"),
          page(COORDINATOR, "/rules/index.xhtml").alsoFor(Account.ALL),
          page(COORDINATOR, "/regions/skane/course.xhtml").alsoFor(OF_CALLS),
          page(OBSERVER, "/audit/list.xhtml").alsoFor(STAFF),
          page(OBSERVER, "/start/regions.xhtml").alsoFor(STAFF),
          // What it shows is looked at where a programme has been taken out: ThirdRegionIT.
          page(ADMIN, "/start/ended.xhtml").answering(NOT_FOUND),
          page(COORDINATOR, "/organisation/list.xhtml").alsoFor(OF_PLACES),
          page(UNIT, "/organisation/list.xhtml").alsoFor(OF_PLACES),
          record(COORDINATOR, "/organisation/list.xhtml", "/organisation/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          of(COORDINATOR, "/organisation/record.xhtml", Visits::university)
              .as("a university")
              .alsoFor(STAFF_AND_OBSERVER),
          record(UNIT, "/organisation/list.xhtml", "/organisation/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          of(COORDINATOR, "/organisation/edit.xhtml", season -> edit(university(season)))
              .alsoFor(STAFF),
          page(COORDINATOR, "/organisation/edit.xhtml").as("a new one").alsoFor(STAFF),
          page(COORDINATOR, "/agreement/list.xhtml")
              .alsoFor(STAFF_AND_OBSERVER)
              .alsoFor(Set.of(NOMINATOR)),
          page(NOMINATOR, "/agreement/list.xhtml").alsoFor(STAFF_AND_OBSERVER),
          record(COORDINATOR, "/agreement/list.xhtml", "/agreement/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          record(
              COORDINATOR,
              "/agreement/list.xhtml",
              "/agreement/record.xhtml",
              "/agreement/edit.xhtml")
              .alsoFor(STAFF),
          page(COORDINATOR, "/agreement/edit.xhtml").as("a new one").alsoFor(STAFF),
          page(COORDINATOR, "/person/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, "/person/list.xhtml", "/person/record.xhtml").alsoFor(STAFF),
          record(COORDINATOR, "/person/list.xhtml", "/person/record.xhtml", "/person/edit.xhtml")
              .alsoFor(STAFF),
          record(ADMIN, "/person/list.xhtml", "/person/record.xhtml", "/person/data.xhtml"),
          page(COORDINATOR, "/person/edit.xhtml").as("a new one").alsoFor(STAFF),
          of(COORDINATOR, "/person/merge.xhtml", SeasonOnShow::twoPeople).alsoFor(STAFF),
          page(COORDINATOR, "/notify/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, "/notify/list.xhtml", "/notify/record.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/notify/bulk.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/importing/start.xhtml").alsoFor(STAFF),
          of(
              COORDINATOR,
              "/importing/columns.xhtml",
              season -> season.faultyImport("importing/columns.xhtml")),
          of(
              COORDINATOR,
              "/importing/preview.xhtml",
              season -> season.faultyImport("importing/preview.xhtml")),
          of(COORDINATOR, "/importing/result.xhtml", SeasonOnShow::importResult),
          of(COORDINATOR, "/importing/progress.xhtml", SeasonOnShow::runningImport),
          page(COORDINATOR, "/interest/list.xhtml").alsoFor(OF_PLACES),
          page(UNIT, "/interest/list.xhtml").alsoFor(OF_PLACES),
          record(COORDINATOR, "/interest/list.xhtml", "/interest/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          record(UNIT, "/interest/list.xhtml", "/interest/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          record(HEAD, "/interest/list.xhtml", "/interest/record.xhtml")
              .alsoFor(STAFF_AND_OBSERVER),
          record(HEAD, "/interest/list.xhtml", "/interest/approve.xhtml").alsoFor(STAFF),
          of(COORDINATOR, "/interest/approve.xhtml", Visits::approval)
              .alsoFor(STAFF)
              .alsoFor(Set.of(HEAD)),
          record(HEAD, "/interest/list.xhtml", "/interest/edit.xhtml?id").alsoFor(STAFF),
          page(UNIT, "/interest/edit.xhtml").as("a new one").alsoFor(STAFF).alsoFor(Set.of(HEAD)),
          page(COORDINATOR, "/call/list.xhtml").alsoFor(OF_CALLS),
          record(COORDINATOR, "/call/list.xhtml", "/call/record.xhtml").alsoFor(OF_CALLS),
          tab(COORDINATOR, "places", "/call/list.xhtml", "/call/record.xhtml").alsoFor(OF_CALLS),
          tab(COORDINATOR, "waiting", "/call/list.xhtml", "/call/record.xhtml")
              .alsoFor(OF_CALLS),
          record(STUDENT, "/call/list.xhtml", "/call/record.xhtml").alsoFor(OF_CALLS),
          record(COORDINATOR, "/call/list.xhtml", "/call/record.xhtml", "/call/edit.xhtml")
              .alsoFor(STAFF),
          page(COORDINATOR, "/call/edit.xhtml").as("a new one").alsoFor(STAFF),
          page(COORDINATOR, "/offer/list.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/nomination/list.xhtml").alsoFor(STAFF).alsoFor(Set.of(NOMINATOR)),
          page(NOMINATOR, "/nomination/list.xhtml").alsoFor(STAFF),
          page(NOMINATOR, "/nomination/edit.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/application/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, OTHERS_APPLICATIONS, "/application/record.xhtml").alsoFor(STAFF),
          tab(COORDINATOR, "papers", OTHERS_APPLICATIONS, "/application/record.xhtml")
              .alsoFor(STAFF),
          tab(COORDINATOR, "notes", OTHERS_APPLICATIONS, "/application/record.xhtml")
              .alsoFor(STAFF),
          tab(COORDINATOR, "history", OTHERS_APPLICATIONS, "/application/record.xhtml")
              .alsoFor(STAFF),
          record(
              COORDINATOR,
              "/application/list.xhtml?state=DRAFT",
              "/application/record.xhtml",
              "/application/edit.xhtml")
              .alsoFor(STAFF),
          page(STUDENT, "/application/own.xhtml").alsoFor(STAFF),
          record(STUDENT, "/application/own.xhtml", "/application/record.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/eligibility/desk.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/allocation/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, "/allocation/list.xhtml", "/allocation/board.xhtml").alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/allocation/board.xhtml",
              "/allocation/new.xhtml")
              .alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/allocation/board.xhtml",
              "/allocation/compare.xhtml")
              .alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/allocation/board.xhtml",
              "/allocation/student.xhtml")
              .alsoFor(STAFF),
          page(COORDINATOR, "/decision/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, OTHERS_DECISIONS, "/decision/record.xhtml").alsoFor(STAFF),
          record(COORDINATOR, "/allocation/list.xhtml", "/decision/reserve.xhtml").alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/decision/reserve.xhtml",
              "/decision/give.xhtml")
              .alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/allocation/board.xhtml",
              "/replan/list.xhtml")
              .alsoFor(STAFF),
          of(COORDINATOR, "/replan/new.xhtml", SeasonOnShow::planningAnew).alsoFor(STAFF),
          record(
              COORDINATOR,
              "/allocation/list.xhtml",
              "/allocation/board.xhtml",
              "/replan/list.xhtml",
              "/replan/record.xhtml")
              .alsoFor(STAFF),
          page(STUDENT, "/replan/mine.xhtml").alsoFor(STAFF),
          page(STUDENT, "/decision/mine.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/placement/list.xhtml").alsoFor(STAFF).alsoFor(Set.of(UNIT, HEAD)),
          page(UNIT, "/placement/list.xhtml").alsoFor(STAFF).alsoFor(Set.of(UNIT, HEAD)),
          record(COORDINATOR, OTHERS_PLACEMENTS, "/placement/record.xhtml")
              .alsoFor(OF_PLACEMENTS),
          record(
              COORDINATOR,
              OTHERS_PLACEMENTS,
              "/placement/record.xhtml",
              "/placement/change.xhtml")
              .alsoFor(STAFF),
          of(COORDINATOR, "/placement/logbook.xhtml", Visits::logbook)
              .alsoFor(STAFF)
              .alsoFor(Set.of(EXAMINER)),
          page(COORDINATOR, "/placement/calendar.xhtml").alsoFor(OF_CALENDAR),
          page(UNIT, "/placement/calendar.xhtml").alsoFor(OF_CALENDAR),
          page(STUDENT, "/placement/calendar.xhtml").alsoFor(OF_CALENDAR),
          page(STUDENT, "/compliance/mine.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/compliance/list.xhtml").alsoFor(STAFF),
          record(COORDINATOR, OTHERS_GATES, "/compliance/record.xhtml")
              .alsoFor(STAFF)
              .alsoFor(Set.of(VERIFIER)),
          of(VERIFIER, "/compliance/record.xhtml", Visits::gatesOfAnother)
              .alsoFor(STAFF)
              .alsoFor(Set.of(VERIFIER)),
          page(COORDINATOR, "/compliance/desk.xhtml").alsoFor(STAFF),
          page(VERIFIER, "/compliance/confidential.xhtml"),
          open("/link/confirm.xhtml"),
          open("/link/booking.xhtml"),
          open("/link/move.xhtml"),
          open("/link/interest.xhtml"),
          open("/link/supervisors.xhtml"),
          open("/link/decline.xhtml"),
          open("/link/willingness.xhtml"),
          open("/link/profile.xhtml"),
          page(COORDINATOR, "/link/list.xhtml").alsoFor(STAFF),
          page(COORDINATOR, "/completion/list.xhtml")
              .alsoFor(STAFF)
              .alsoFor(Set.of(UNIT, HEAD)),
          page(UNIT, "/completion/list.xhtml").alsoFor(STAFF).alsoFor(Set.of(UNIT, HEAD)),
          // No placement of the season on show has come to its end; the year's journey looks at one
          // that has.
          of(COORDINATOR, "/completion/record.xhtml", season -> "completion/record.xhtml?id=0")
              .answering(NOT_FOUND)
              .alsoFor(STAFF),
          of(COORDINATOR, "/payment/record.xhtml", season -> "payment/record.xhtml?id=0")
              .as("not there")
              .answering(NOT_FOUND)
              .alsoFor(STAFF)
              .alsoFor(Set.of(FINANCE)),
          of(COORDINATOR, "/payment/correct.xhtml", season -> "payment/correct.xhtml?id=0")
              .as("not there")
              .answering(NOT_FOUND)
              .alsoFor(STAFF),
          page(STUDENT, "/completion/mine.xhtml").alsoFor(STAFF),
          page(EXAMINER, "/completion/desk.xhtml"));

  /** Records somebody may see of her own, and which are another's here. */
  static final Map<Account, List<Visit>> OF_OTHERS =
      Map.of(
          UNIT,
          List.of(
              record(HEAD, "/interest/list.xhtml", "/interest/record.xhtml"),
              record(HEAD, "/interest/list.xhtml", "/interest/edit.xhtml?id"),
              record(HEAD, "/organisation/list.xhtml", "/organisation/record.xhtml"),
              record(COORDINATOR, OTHERS_APPLICATIONS, "/application/record.xhtml"),
              record(COORDINATOR, OTHERS_DECISIONS, "/decision/record.xhtml"),
              letter(),
              record(COORDINATOR, "/agreement/list.xhtml", "/agreement/record.xhtml"),
              record(COORDINATOR, "/person/list.xhtml", "/person/record.xhtml"),
              record(COORDINATOR, "/notify/list.xhtml", "/notify/record.xhtml"),
              record(ADMIN, "/access/users.xhtml", "/access/user.xhtml")),
          HEAD,
          List.of(
              record(UNIT, "/interest/list.xhtml", "/interest/record.xhtml"),
              of(HEAD, "/interest/approve.xhtml", Visits::approvalOfAnother),
              record(UNIT, "/organisation/list.xhtml", "/organisation/record.xhtml")),
          STUDENT,
          List.of(
              record(COORDINATOR, OTHERS_APPLICATIONS, "/application/record.xhtml"),
              of(STUDENT, "/application/edit.xhtml", Visits::applicationOfAnother),
              record(COORDINATOR, OTHERS_DECISIONS, "/decision/record.xhtml"),
              letter(),
              record(UNIT, "/interest/list.xhtml", "/interest/record.xhtml"),
              record(COORDINATOR, "/person/list.xhtml", "/person/record.xhtml"),
              record(COORDINATOR, "/notify/list.xhtml", "/notify/record.xhtml")),
          NOMINATOR,
          List.of(
              record(COORDINATOR, OTHERS_APPLICATIONS, "/application/record.xhtml"),
              record(COORDINATOR, "/person/list.xhtml", "/person/record.xhtml"),
              letter()));

  /** Addresses of records nobody has, and of pages of steps this programme does not have. */
  static final Map<Account, List<String>> UNKNOWN =
      Map.of(
          COORDINATOR,
          List.of(
              "blockplan/list.xhtml",
              "booking/search.xhtml",
              "booking/list.xhtml",
              "booking/edit.xhtml",
              "booking/mine.xhtml",
              "evaluation/list.xhtml",
              "evaluation/results.xhtml",
              "host/list.xhtml",
              "host/regions.xhtml",
              "host/profile.xhtml",
              "library/pages.xhtml",
              "report/goals.xhtml",
              "support/list.xhtml",
              "support/mine.xhtml",
              "public/programme.xhtml?programme=skane",
              "public/region.xhtml?programme=skane&code=none",
              "payment/correct.xhtml?id=0",
              "payment/correct.xhtml?id=none",
              "payment/record.xhtml?id=0",
              "payment/statement?region=skane&run=0&unit=0",
              "completion/record.xhtml?id=0",
              "completion/certificate?region=skane&id=0"),
          EXAMINER,
          List.of("completion/desk.xhtml?id=0"));

  private Visits() {}

  /** The document of a decision. */
  private static Visit letter() {
    return record(
        COORDINATOR, OTHERS_DECISIONS, "/decision/record.xhtml", "/decision/letter");
  }

  private static String approvalOfAnother(SeasonOnShow season) {
    return season
        .link(UNIT, "interest/list.xhtml", "/interest/record.xhtml")
        .replace("record", "approve");
  }

  private static String applicationOfAnother(SeasonOnShow season) {
    return edit(
        season.link(
            COORDINATOR, OTHERS_APPLICATIONS.substring(1), "/application/record.xhtml"));
  }

  private static Visit open(String view) {
    return Visit.open(view, season -> view.substring(1));
  }

  private static Visit page(Account visitor, String view) {
    return Visit.of(visitor, view, season -> view.substring(1));
  }

  private static Visit of(Account visitor, String view, Function<SeasonOnShow, String> address) {
    return Visit.of(visitor, view, address);
  }

  /** A record, found from a page by the first link to each of the views in turn. */
  private static Visit record(Account visitor, String page, String... views) {
    String last = views[views.length - 1];
    return Visit.of(
        visitor,
        last.replaceFirst("\\?.*", ""),
        season -> season.link(visitor, page.substring(1), views));
  }

  private static Visit tab(Account visitor, String tab, String page, String view) {
    return Visit.of(
            visitor,
            view,
            season -> season.link(visitor, page.substring(1), view) + "&tab=" + tab)
        .as(tab);
  }

  private static String university(SeasonOnShow season) {
    return season.link(
        COORDINATOR, "organisation/list.xhtml?type=UNIVERSITY", "/organisation/record.xhtml");
  }

  private static String logbook(SeasonOnShow season) {
    return season
        .link(COORDINATOR, OTHERS_PLACEMENTS.substring(1), "/placement/record.xhtml")
        .replace("/record.xhtml", "/logbook.xhtml");
  }

  private static String gatesOfAnother(SeasonOnShow season) {
    return season.link(COORDINATOR, OTHERS_GATES.substring(1), "/compliance/record.xhtml");
  }

  private static String approval(SeasonOnShow season) {
    return season.link(HEAD, "interest/list.xhtml", "/interest/approve.xhtml");
  }

  private static String edit(String record) {
    return record.replace("/record.xhtml", "/edit.xhtml");
  }
}
