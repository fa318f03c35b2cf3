package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.it.browser.page.AccessPages;
import org.famulus.it.browser.page.OrganisationForm;
import org.famulus.it.browser.page.PeoplePages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The tour of the README through one season; each stage goes on where the one before ended. The
 * chapters before this one are its superclasses, from places to what follows an allotment.
 */
@DisplayName("A season in the browser")
public class SeasonJourneyIT extends AfterAllotmentStages {

  private static final String NEW_UNIT_USER = "ny.enhet@example.org";

  @Test
  @Order(80)
  @DisplayName("somebody of a unit comes in by an invitation, once")
  void invitation() {
    new AccessPages(visitor(Account.ADMIN).screen())
        .invite("Yngve Björkhage", NEW_UNIT_USER, "HOST", "Hjärt- och lungmedicin, Lund")
        .says("invited");
    String link = mailbox().linkFor(NEW_UNIT_USER, "/access/accept.xhtml");
    Visitor invited = stranger();
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
  @Order(81)
  @DisplayName("a forgotten password is replaced by a link, once, and the old one is void")
  void newPassword() {
    Visitor observer = stranger();
    AccessPages pages = new AccessPages(observer.screen());
    pages.askNewPassword(Account.OBSERVER.login()).says("a mail with a link is on its way");
    String link =
        mailbox().linkFor(Account.OBSERVER.login(), "/access/new-password.xhtml");
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
  @Order(84)
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

  @Test
  @Order(82)
  @DisplayName("somebody recorded twice becomes one person")
  void duplicatesAreMerged() {
    PeoplePages pages = new PeoplePages(visitor(Account.ADMIN).screen().home());
    pages.go("Contacts", "People").follow("Register a person");
    pages.add("Jördis", "Quellhain", "jordis@quellhain.example").says("Compare");
    pages.compare().merge();
    assertThat(pages.heading()).isEqualTo("Jördis Quellhain");
    pages.go("Contacts", "People").find("Quellhain");
    assertThat(pages.total()).isEqualTo(1);
  }

  @Test
  @Order(83)
  @DisplayName("a site that closes says so, and opens again")
  void siteCloses() {
    PeoplePages pages = new PeoplePages(visitor(Account.ADMIN).screen().home());
    pages.go("Contacts", "Universities and units").find("Lasarettet i Landskrona");
    pages.follow("Lasarettet i Landskrona");
    pages.close("2028-12-31").says("Closed after Sun 31 Dec 2028");
    pages.press("Open again").says("Lasarettet i Landskrona is open again.");
    assertThat(pages.words()).doesNotContain("Closed after");
  }
}
