package org.famulus.it.browser;

import static org.famulus.it.browser.Account.COUNTY;
import static org.famulus.it.browser.Account.FAMULUS;
import static org.famulus.it.browser.Account.HALLE;
import static org.famulus.it.browser.Account.HOSPITAL;
import static org.famulus.it.browser.Account.LEIPZIG;
import static org.famulus.it.browser.Account.MEASLES;
import static org.famulus.it.browser.Account.MILAMED_ADMIN;
import static org.famulus.it.browser.Account.PJ;
import static org.famulus.it.browser.Account.PRACTICE;
import static org.famulus.it.browser.Account.STUDENT_OF_HALLE;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MiLaMed's own views, and the shared ones of steps that the season's first programme does not have:
 * hosts, bookings, evaluation, support.
 */
final class MilamedVisits {

  private static final Set<Account> STAFF = Set.of(MILAMED_ADMIN, LEIPZIG, HALLE);
  private static final Set<Account> STUDENTS = Set.of(FAMULUS, PJ, STUDENT_OF_HALLE);
  private static final Set<Account> HOSTS = Set.of(PRACTICE, HOSPITAL);
  private static final String PLACES = "public/offers.xhtml?programme=milamed";
  private static final Set<Account> OBSERVER = Set.of(COUNTY);

  private static final String BOARD = "/matching/board.xhtml";

  private static final String PROPOSALS = "/matching/proposals.xhtml";

  private static final String PUBLISHED = "/booking/offers.xhtml?state=PUBLISHED";

  /** What the student of the season has booked and claims, who is one of the accounts. */
  private static final String BOOKED = "/booking/list.xhtml?state=ACCEPTED&text=Weidenkamp";

  private static final String CLAIMED = "/support/list.xhtml?state=DRAFT&text=Weidenkamp";

  /** Begins with a student who has no account. */
  private static final String PLACEMENTS = "/placement/list.xhtml?sort=student&dir=down";

  static final List<Visit> ALL =
      List.of(
          page(FAMULUS, "/regions/milamed/account.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          page(LEIPZIG, "/regions/milamed/account.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          record(LEIPZIG, "/regions/milamed/account.xhtml", "/account.xhtml?person")
              .as("a student's")
              .alsoFor(STAFF),
          page(PJ, "/regions/milamed/year.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          page(HALLE, "/regions/milamed/year.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          record(HALLE, "/regions/milamed/year.xhtml", "/year.xhtml?person")
              .as("a student's")
              .alsoFor(STAFF),
          page(LEIPZIG, "/regions/milamed/terms.xhtml").alsoFor(STAFF),
          street("/public/programme.xhtml", ""),
          street("/public/region.xhtml", "&code=nordsachsen"),
          street("/public/contact.xhtml", ""),
          street("/public/offers.xhtml", ""),
          Visit.open(
                  "/public/offers.xhtml",
                  season -> PLACES + "&kind=TERTIAL&field=dermatology&days=300&lodging=yes")
              .as("MiLaMed, none fits"),
          Visit.open(
                  "/public/offer.xhtml",
                  season -> season.link(LEIPZIG, PLACES, "/public/offer.xhtml"))
              .as("MiLaMed"),
          page(LEIPZIG, "/index.xhtml").alsoFor(Account.MILAMED),
          page(FAMULUS, "/index.xhtml").alsoFor(Account.MILAMED),
          page(PRACTICE, "/index.xhtml").alsoFor(Account.MILAMED),
          page(MEASLES, "/index.xhtml").alsoFor(Account.MILAMED),
          page(COUNTY, "/index.xhtml").alsoFor(Account.MILAMED),
          Visit.open("/link/willingness.xhtml", SeasonOnShow::willingnessLink).as("to sign"),
          Visit.open("/link/profile.xhtml", SeasonOnShow::profileLink).as("to describe"),
          Visit.open("/link/booking.xhtml", SeasonOnShow::bookingLink).as("a booking"),
          page(LEIPZIG, "/blockplan/list.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/blockplan/new.xhtml").alsoFor(STAFF),
          record(LEIPZIG, "/blockplan/list.xhtml?state=READY", "/blockplan/record.xhtml")
              .as("to compute")
              .alsoFor(STAFF),
          record(LEIPZIG, "/blockplan/list.xhtml?state=DONE", "/blockplan/record.xhtml")
              .as("computed")
              .alsoFor(STAFF),
          page(LEIPZIG, "/host/list.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/host/board.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/host/edit.xhtml").alsoFor(STAFF),
          record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml").alsoFor(STAFF),
          Visit.of(LEIPZIG, "/host/record.xhtml", MilamedVisits::statements)
              .as("its statement")
              .alsoFor(STAFF),
          record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml", "/host/profile.xhtml")
              .as("for a host")
              .alsoFor(STAFF),
          page(PRACTICE, "/host/profile.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(LEIPZIG, "/host/regions.xhtml").alsoFor(Account.MILAMED),
          record(LEIPZIG, "/host/regions.xhtml", "/host/region.xhtml").alsoFor(Account.MILAMED),
          page(LEIPZIG, "/host/region-edit.xhtml").as("a new one").alsoFor(STAFF),
          record(
              LEIPZIG,
              "/host/regions.xhtml",
              "/host/region.xhtml",
              "/host/region-edit.xhtml")
              .alsoFor(STAFF),
          page(MILAMED_ADMIN, "/library/pages.xhtml"),
          Visit.of(
                  MILAMED_ADMIN,
                  "/library/edit.xhtml",
                  season -> "library/edit.xhtml?section=ABOUT&region=milamed")
              .as("for the public"),
          record(LEIPZIG, "/support/list.xhtml?state=SUBMITTED", "/support/record.xhtml")
              .as("to check")
              .alsoFor(STAFF),
          record(MILAMED_ADMIN, "/support/list.xhtml?state=CHECKED", "/support/record.xhtml")
              .as("to approve")
              .alsoFor(STAFF),
          page(FAMULUS, "/booking/search.xhtml")
              .alsoFor(STAFF)
              .alsoFor(STUDENTS)
              .alsoFor(HOSTS)
              .alsoFor(OBSERVER),
          record(FAMULUS, "/booking/search.xhtml", "/booking/offer.xhtml")
              .alsoFor(STAFF)
              .alsoFor(STUDENTS)
              .alsoFor(HOSTS)
              .alsoFor(OBSERVER),
          record(PRACTICE, "/booking/offers.xhtml", "/booking/offer.xhtml")
              .as("its host")
              .alsoFor(STAFF)
              .alsoFor(STUDENTS)
              .alsoFor(HOSTS)
              .alsoFor(OBSERVER),
          page(LEIPZIG, "/booking/offers.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(PRACTICE, "/booking/offers.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(HOSPITAL, "/booking/edit.xhtml").as("a new one").alsoFor(STAFF).alsoFor(HOSTS),
          record(
              PRACTICE,
              PUBLISHED,
              "/booking/offer.xhtml",
              "/booking/edit.xhtml")
              .alsoFor(STAFF),
          request(FAMULUS),
          request(HALLE).as("for a student"),
          page(LEIPZIG, "/booking/list.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(HOSPITAL, "/booking/list.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(LEIPZIG, BOARD).alsoFor(STAFF),
          Visit.of(HALLE, BOARD, season -> inProgramme(BOARD + "?tab=unasked"))
              .as("places nobody waits for")
              .alsoFor(STAFF),
          page(LEIPZIG, PROPOSALS).alsoFor(STAFF),
          Visit.of(HALLE, PROPOSALS, season -> inProgramme(PROPOSALS + "?tab=without"))
              .as("those without")
              .alsoFor(STAFF),
          Visit.of(LEIPZIG, PROPOSALS, season -> inProgramme(PROPOSALS + "?tab=left"))
              .as("places left")
              .alsoFor(STAFF),
          record(LEIPZIG, BOARD, "/matching/request.xhtml").alsoFor(STAFF),
          record(LEIPZIG, BOARD, "/matching/record.xhtml").alsoFor(STAFF),
          record(HALLE, BOARD, "/matching/record.xhtml", "/matching/edit.xhtml").alsoFor(STAFF),
          page(FAMULUS, "/matching/edit.xhtml")
              .as("a new one")
              .alsoFor(STAFF)
              .alsoFor(STUDENTS),
          page(STUDENT_OF_HALLE, "/booking/mine.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          record(STUDENT_OF_HALLE, "/booking/mine.xhtml", "/booking/record.xhtml").alsoFor(STAFF),
          record(PRACTICE, BOOKED, "/booking/record.xhtml")
              .as("its host")
              .alsoFor(STAFF)
              .alsoFor(Set.of(FAMULUS)),
          record(HALLE, "/booking/list.xhtml?state=REQUESTED", "/booking/record.xhtml")
              .as("somebody's")
              .alsoFor(STAFF)
              .alsoFor(Set.of(HOSPITAL)),
          page(LEIPZIG, "/placement/list.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          record(LEIPZIG, PLACEMENTS, "/placement/record.xhtml")
              .alsoFor(STAFF)
              .alsoFor(Set.of(MEASLES)),
          page(MILAMED_ADMIN, "/evaluation/results.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/evaluation/list.xhtml").alsoFor(STAFF),
          record(LEIPZIG, "/evaluation/list.xhtml", "/evaluation/edit.xhtml")
              .alsoFor(STAFF),
          record(
              LEIPZIG,
              "/evaluation/list.xhtml",
              "/evaluation/edit.xhtml",
              "/evaluation/question.xhtml")
              .alsoFor(STAFF),
          page(COUNTY, "/report/goals.xhtml").alsoFor(STAFF),
          page(COUNTY, "/report/season.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/support/list.xhtml").alsoFor(STAFF),
          page(FAMULUS, "/support/mine.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          Visit.of(LEIPZIG, "/support/start.xhtml", MilamedVisits::supportStart)
              .as("for a student")
              .alsoFor(STAFF),
          record(FAMULUS, "/support/mine.xhtml", "/support/edit.xhtml").alsoFor(STAFF),
          record(LEIPZIG, CLAIMED, "/support/record.xhtml")
              .alsoFor(STAFF)
              .alsoFor(Set.of(FAMULUS)),
          page(MILAMED_ADMIN, "/support/periods.xhtml").alsoFor(STAFF),
          page(MILAMED_ADMIN, "/support/period.xhtml").as("a new one"),
          record(MILAMED_ADMIN, "/support/periods.xhtml", "/support/period.xhtml?"),
          page(MILAMED_ADMIN, "/support/payments.xhtml"),
          page(FAMULUS, "/compliance/mine.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          page(MEASLES, "/compliance/confidential.xhtml"));

  /** Records somebody may see of her own, and which are another's here. */
  static final Map<Account, List<Visit>> OF_OTHERS =
      Map.of(
          HOSPITAL,
          List.of(
              record(PRACTICE, BOOKED, "/booking/record.xhtml"),
              record(
                  PRACTICE,
                  PUBLISHED,
                  "/booking/offer.xhtml",
                  "/booking/edit.xhtml"),
              record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml"),
              record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml", "/host/profile.xhtml"),
              record(LEIPZIG, PLACEMENTS, "/placement/record.xhtml")),
          STUDENT_OF_HALLE,
          List.of(
              record(LEIPZIG, "/regions/milamed/account.xhtml", "/account.xhtml?person"),
              record(PRACTICE, BOOKED, "/booking/record.xhtml"),
              record(LEIPZIG, BOARD, "/matching/record.xhtml"),
              record(LEIPZIG, BOARD, "/matching/record.xhtml", "/matching/edit.xhtml"),
              record(LEIPZIG, CLAIMED, "/support/record.xhtml"),
              record(FAMULUS, "/support/mine.xhtml", "/support/edit.xhtml"),
              Visit.of(LEIPZIG, "/support/start.xhtml", MilamedVisits::supportStart)),
          COUNTY,
          List.of(
              record(PRACTICE, BOOKED, "/booking/record.xhtml"),
              record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml"),
              record(LEIPZIG, CLAIMED, "/support/record.xhtml")));

  /** Addresses of records nobody has, and of pages of steps this programme does not have. */
  static final Map<Account, List<String>> UNKNOWN =
      Map.of(
          MILAMED_ADMIN,
          List.of(
              "evaluation/edit.xhtml?id=0",
              "evaluation/question.xhtml?questionnaire=0",
              "booking/edit.xhtml?id=0",
              "booking/offer.xhtml?id=0",
              "booking/record.xhtml?id=0",
              "booking/request.xhtml?offer=0",
              "matching/record.xhtml?id=0",
              "matching/edit.xhtml?id=0",
              "matching/request.xhtml?wish=0&offer=0",
              "host/record.xhtml?id=0",
              "host/region.xhtml?id=0",
              "host/region-edit.xhtml?id=0",
              "host/profile.xhtml?id=0",
              "host/statement?region=milamed&id=0",
              "support/record.xhtml?id=0",
              "support/edit.xhtml?id=0",
              "support/start.xhtml?placement=0",
              "support/period.xhtml?id=0",
              "support/receipt?region=milamed&id=0",
              "support/file?region=milamed&id=0",
              "blockplan/record.xhtml?id=0",
              "blockplan/input?region=milamed&id=0",
              "blockplan/result?region=milamed&id=0",
              "call/list.xhtml",
              "interest/list.xhtml",
              "nomination/list.xhtml",
              "application/list.xhtml",
              "eligibility/desk.xhtml",
              "allocation/list.xhtml",
              "decision/list.xhtml",
              "payment/list.xhtml",
              "report/units.xhtml"));

  private MilamedVisits() {}

  private static Visit page(Account visitor, String view) {
    return Visit.of(visitor, view, season -> inProgramme(view)).as("MiLaMed");
  }

  /** A page for the street. */
  private static Visit street(String view, String more) {
    return Visit.open(view, season -> view.substring(1) + "?programme=milamed" + more)
        .as("MiLaMed");
  }

  /** A record, found from a page by the first link to each of the views in turn. */
  private static Visit record(Account visitor, String page, String... views) {
    String last = views[views.length - 1];
    return Visit.of(
            visitor,
            last.startsWith("/account") || last.startsWith("/year")
                ? page
                : last.replaceFirst("\\?.*", ""),
            season -> season.link(visitor, inProgramme(page), views))
        .as("MiLaMed");
  }

  /** Somebody asks for the first place a student finds. */
  private static Visit request(Account visitor) {
    return Visit.of(
            visitor,
            "/booking/request.xhtml",
            season ->
                season.link(
                    FAMULUS,
                    inProgramme("/booking/search.xhtml"),
                    "/booking/offer.xhtml",
                    "/booking/request.xhtml"))
        .as("MiLaMed")
        .alsoFor(STAFF)
        .alsoFor(STUDENTS);
  }

  private static String statements(SeasonOnShow season) {
    return season.link(LEIPZIG, inProgramme("/host/list.xhtml?stage=SIGNED"), "/host/record.xhtml")
        + "&tab=statement";
  }

  /** Where a claim begins for a student who has none. */
  private static String supportStart(SeasonOnShow season) {
    return season
        .link(LEIPZIG, inProgramme(PLACEMENTS), "/placement/record.xhtml")
        .replace("placement/record.xhtml", "support/start.xhtml")
        .replaceFirst("([?&])id=", "$1placement=");
  }

  private static String inProgramme(String view) {
    return view.substring(1) + (view.contains("?") ? "&" : "?") + "region=milamed";
  }
}
