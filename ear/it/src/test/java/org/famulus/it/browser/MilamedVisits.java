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
import java.util.Set;

/** MiLaMed's own views, and the shared ones on which only a programme with hosts has something. */
final class MilamedVisits {

  private static final Set<Account> STAFF = Set.of(MILAMED_ADMIN, LEIPZIG, HALLE);
  private static final Set<Account> STUDENTS = Set.of(FAMULUS, PJ, STUDENT_OF_HALLE);
  private static final Set<Account> HOSTS = Set.of(PRACTICE, HOSPITAL);
  private static final String PLACES = "public/offers.xhtml?programme=milamed";

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
          page(LEIPZIG, "/host/list.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/host/board.xhtml").alsoFor(STAFF),
          record(LEIPZIG, "/host/list.xhtml", "/host/record.xhtml").alsoFor(STAFF),
          page(LEIPZIG, "/host/regions.xhtml").alsoFor(Account.MILAMED),
          record(LEIPZIG, "/host/regions.xhtml", "/host/region.xhtml").alsoFor(Account.MILAMED),
          page(PRACTICE, "/host/profile.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(MILAMED_ADMIN, "/library/pages.xhtml"),
          page(FAMULUS, "/booking/search.xhtml")
              .alsoFor(STAFF)
              .alsoFor(STUDENTS)
              .alsoFor(HOSTS)
              .alsoFor(Set.of(COUNTY)),
          page(PRACTICE, "/booking/offers.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(LEIPZIG, "/booking/list.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(HOSPITAL, "/booking/list.xhtml").alsoFor(STAFF).alsoFor(HOSTS),
          page(STUDENT_OF_HALLE, "/booking/mine.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          record(STUDENT_OF_HALLE, "/booking/mine.xhtml", "/booking/record.xhtml").alsoFor(STAFF),
          page(FAMULUS, "/compliance/mine.xhtml").alsoFor(STAFF).alsoFor(STUDENTS),
          page(MEASLES, "/compliance/confidential.xhtml"));

  private MilamedVisits() {}

  private static Visit page(Account visitor, String view) {
    return Visit.of(visitor, view, season -> inProgramme(view)).as("MiLaMed");
  }

  /** A page for the street. */
  private static Visit street(String view, String more) {
    return Visit.open(view, season -> view.substring(1) + "?programme=milamed" + more)
        .as("MiLaMed");
  }

  /** A record, found from a page by the first link to a view. */
  private static Visit record(Account visitor, String page, String view) {
    return Visit.of(
            visitor,
            view.startsWith("/account") || view.startsWith("/year") ? page : view,
            season -> season.link(visitor, inProgramme(page), view))
        .as("MiLaMed");
  }

  private static String inProgramme(String view) {
    return view.substring(1) + "?region=milamed";
  }
}
