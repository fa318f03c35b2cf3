package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.it.support.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the archive, in every language, on desk and phone, for everybody. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every view")
public class ViewsIT {

  private static final List<String> LANGUAGES = List.of("en", "de", "sv", "nb");

  /** Its words are the longest. */
  private static final String LONGEST = "de";

  private static final int DESK = 1280;
  private static final int PHONE = 375;
  private static final int FOUND = 302;
  private static final int NOT_FOUND = 404;
  private static final String UNKNOWN_FILTERS =
      Stream.of("actor", "cleared", "kind", "result", "show", "stage", "state", "type")
          .map(name -> name + "=NO_SUCH")
          .collect(Collectors.joining("&"));
  private static final Set<Integer> REFUSALS = Set.of(403, 404);

  private DemoSite site;
  private Chromium chromium;
  private SeasonOnShow season;

  @BeforeAll
  void prepareSeason() {
    site = DemoSite.open();
    chromium = Chromium.start();
    season = SeasonOnShow.prepared(site, chromium.browser());
  }

  @AfterAll
  void closeSite() {
    season.close();
    chromium.close();
    site.close();
  }

  static List<Visit> visits() {
    return Stream.concat(Visits.ALL.stream(), MilamedVisits.ALL.stream()).toList();
  }

  @Test
  @DisplayName("is visited, and nothing else is")
  void everyViewIsVisited() {
    Set<String> visited =
        visits().stream().map(Visit::view).collect(Collectors.toCollection(TreeSet::new));
    assertThat(visited).isEqualTo(Views.ofArchive());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("visits")
  @DisplayName("is readable by everybody in four languages: axe, console, heading, words")
  void isReadable(Visit visit) {
    Visitor visitor = season.visitor(visit.visitor());
    String address = visit.address().apply(season);
    visitor.atWidth(DESK);
    List<String> findings = new ArrayList<>();
    for (String language : LANGUAGES) {
      Page page = visitor.reading(language).page();
      List<String> found =
          language.equals(languageOfAxe(visit))
              ? Inspection.of(page, address, visit.answer(), language)
              : Inspection.ofWords(page, address, visit.answer(), language);
      found.forEach(finding -> findings.add(language + ": " + finding));
    }
    assertThat(findings).as("%s at %s", visit, address).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("visits")
  @DisplayName("fits on a phone and is readable there, also when its forms are sent empty")
  void fitsOnPhone(Visit visit) {
    Visitor visitor = season.visitor(visit.visitor()).reading(LONGEST);
    String address = visit.address().apply(season);
    visitor.atWidth(PHONE);
    Page page = visitor.page();
    List<String> findings =
        new ArrayList<>(Inspection.of(page, address, visit.answer(), LONGEST));
    int forms = demandingForms(page).count();
    for (int form = 0; form < forms; form++) {
      if (form > 0) {
        page.navigate(address);
      }
      sendEmpty(demandingForms(page).nth(form));
      if (page.locator("main [role=alert]").count() == 0) {
        findings.add("form " + form + ": nothing is said");
      }
      findings.addAll(Inspection.ofPresent(page, LONGEST));
    }
    assertThat(findings).as("%s at %s", visit, address).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("visits")
  @DisplayName("is seen by those who may, and by nobody else")
  void isSeenByThoseWhoMay(Visit visit) {
    String address = visit.address().apply(season);
    List<String> findings = new ArrayList<>();
    for (Account account : visit.tried()) {
      int status = get(Optional.of(account), address).status();
      boolean may = visit.readers().contains(account);
      if (may ? status != visit.answer() : status != FOUND && !REFUSALS.contains(status)) {
        findings.add(account.login() + " gets " + status + (may ? "" : " and may not see it"));
      }
    }
    APIResponse answer = get(Optional.empty(), address);
    boolean toSignIn =
        answer.status() == FOUND && answer.headers().get("location").contains("/login.xhtml");
    if (visit.isOpen() ? answer.status() != visit.answer() : !toSignIn) {
      findings.add("anybody gets " + answer.status());
    }
    assertThat(findings).as("%s at %s", visit, address).isEmpty();
  }

  @Test
  @DisplayName("of a record is not there for those whose record it is not")
  void recordsOfOthersAreNotThere() {
    List<String> findings = new ArrayList<>();
    ofBoth(Visits.OF_OTHERS, MilamedVisits.OF_OTHERS).forEach(
        (account, visits) ->
            visits.forEach(
                visit -> {
                  String address = visit.address().apply(season);
                  int status = season.visitor(account).get(address).status();
                  if (status != NOT_FOUND) {
                    findings.add(account.login() + " gets " + status + " at " + address);
                  }
                }));
    assertThat(findings).isEmpty();
  }

  @Test
  @DisplayName("of a record that does not exist is not there, and leaves no trace in the log")
  void unknownRecordsAreNoFaults() {
    int before = site.log().map(String::length).orElse(0);
    List<String> findings = new ArrayList<>();
    ofBoth(Visits.UNKNOWN, MilamedVisits.UNKNOWN).forEach(
        (account, addresses) ->
            addresses.forEach(
                address -> {
                  int status = season.visitor(account).get(address).status();
                  if (status != NOT_FOUND) {
                    findings.add(account.login() + " gets " + status + " at " + address);
                  }
                }));
    assertThat(findings).isEmpty();
    assertThat(site.log().map(log -> log.substring(before)).orElse(""))
        .doesNotContain("Exception");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("visits")
  @DisplayName("takes a filter that does not exist as none")
  void readsUnknownFiltersAsNone(Visit visit) {
    Visitor visitor = season.visitor(visit.visitor());
    String plain = visit.address().apply(season);
    String filtered = plain + (plain.contains("?") ? "&" : "?") + UNKNOWN_FILTERS;
    APIResponse answer = visitor.get(filtered);
    assertThat(answer.status()).as(filtered).isEqualTo(visit.answer());
    assertThat(alerts(answer)).as(filtered).isEqualTo(alerts(visitor.get(plain)));
  }

  /** The accounts of the two programmes are different people. */
  private static <T> Map<Account, List<T>> ofBoth(
      Map<Account, List<T>> one, Map<Account, List<T>> other) {
    Map<Account, List<T>> both = new LinkedHashMap<>(one);
    both.putAll(other);
    return both;
  }

  /**
   * The language in which axe looks at the page on the desk: what it looks for is the same in each,
   * so the pages take turns. On the phone it reads the longest words.
   */
  private static String languageOfAxe(Visit visit) {
    return LANGUAGES.get(Math.floorMod(visit.toString().hashCode(), LANGUAGES.size()));
  }

  private static int alerts(APIResponse answer) {
    return answer.text().split("role=\"alert\"", -1).length;
  }

  private APIResponse get(Optional<Account> account, String address) {
    return season.visitor(account).get(address);
  }

  private static Locator demandingForms(Page page) {
    return page.locator("main form:has([aria-required=true])");
  }

  private static void sendEmpty(Locator form) {
    form.evaluate(
        """
        form => {
          form.querySelectorAll('[aria-required=true]').forEach(field => { field.value = ''; });
          const sheet = form.closest('details') || form.querySelector('details.confirm');
          if (sheet && sheet.querySelector('[aria-required=true]')) {
            sheet.open = true;
          }
          let around = [...form.querySelectorAll('input[type=submit]')].pop();
          while ((around = around.parentElement.closest('details'))) {
            around.open = true;
          }
        }
        """);
    Page page = form.page();
    page.evaluate("() => document.documentElement.setAttribute('data-old', 'yes')");
    form.locator("input[type=submit]").last().click();
    page.waitForFunction("() => !document.documentElement.hasAttribute('data-old')");
    page.waitForLoadState();
  }
}
