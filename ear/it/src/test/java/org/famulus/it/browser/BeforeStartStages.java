package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.famulus.it.browser.page.DecisionPages;
import org.famulus.it.browser.page.EligibilityPages;
import org.famulus.it.browser.page.GateDesk;
import org.famulus.it.browser.page.GatePages;
import org.famulus.it.browser.page.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the admission to the first day: what is missing, who verifies it, who is reminded. */
abstract class BeforeStartStages extends Journey {

  static final String JORDIS = "Jördis Quellhain";

  /** Her first wish begins on the same Monday, in a unit where children are treated too. */
  static final String ELOISE = "Éloïse Grisvallon";

  static final String MAIL_OF_JORDIS = "jordis.quellhain@leipzig.example.com";
  private static final String DECLARATION = "Health declaration";
  private static final String TUBERCULOSIS = "Tuberculosis test";
  private static final String MRSA = "MRSA test";
  static final String EXTRACT = "Criminal-record extract";
  private static final String COVER = "Insurance cover";
  private static final String SECRECY = "Signed secrecy agreement";
  private static final String KNOWLEDGE = "Review of education and prior knowledge";
  private static final String LADOK = "Registration in Ladok";
  private static final String OWN_GATES = "/compliance/mine.xhtml";

  private static final int WEEKS = 4;
  private static final int COVER_DAYS = 14;
  private static final int DUE_BEFORE_ARRIVAL = 30;
  private static final int WEEKEND = 3;
  private static final List<Integer> REMINDERS = List.of(30, 14, 7);

  /** First day of her placement and of Éloïse's, as both wish for. */
  static final LocalDate FIRST_DAY = LocalDate.of(2027, 5, 3);

  /** Its last day, a Sunday. */
  static final LocalDate LAST_DAY = FIRST_DAY.plusWeeks(WEEKS).minusDays(1);

  @Test
  @Order(10)
  @DisplayName("applicants are assessed in bulk, and places are allotted")
  void allotment() {
    Screen unit = coordinator().screen();
    unit.open("organisation/list.xhtml");
    unit.find("VO Neurologi, Malmö");
    unit.follow("VO Neurologi, Malmö").follow("Change").tick("treatsChildren").press("Save");

    EligibilityPages list = new EligibilityPages(coordinator().screen());
    list.open("application/list.xhtml?state=SUBMITTED");
    list.selectAll().look().decideAll().says("Done:");
    givePriority("Quellhain");
    givePriority("Grisvallon");
    board().newDraft("The draw", "one").allot();
    coordinator().screen().says("is allotted");
  }

  @Test
  @Order(11)
  @DisplayName("a student takes her place and says when she arrives; what is due moves along")
  void studentAccepts() {
    Visitor student = visitor(Account.STUDENT);
    student.atWidth(PHONE);
    new DecisionPages(student.screen().home().go("My place"))
        .press("I take the place")
        .says("Your place is yours.");

    GatePages gates = new GatePages(student.screen().home().follow("See and hand in"));
    assertThat(gates.fact("Period")).isEqualTo(english(FIRST_DAY) + " – " + english(LAST_DAY));
    gates.arrive(arrival()).says("The day of arrival is saved.");
    assertThat(gates.due(DECLARATION)).contains(english(papersDue()));
    assertThat(gates.gates())
        .hasSize(5)
        .allSatisfy(gate -> assertThat(gate).containsAnyOf("Missing", "Being seen to"));
    assertThat(faults(student)).isEmpty();
  }

  @Test
  @Order(12)
  @DisplayName(
      "a student sees what is missing before the start and hands it in with at most 3 clicks"
          + " from home")
  void studentHandsIn() {
    Visitor student = visitor(Account.STUDENT);
    GatePages gates = new GatePages(student.screen().home().follow("See and hand in"));
    gates.handIn(DECLARATION).says("Whoever checks it acts next.");
    assertThat(student.clicks()).isLessThanOrEqualTo(3);
    assertThat(gates.status(DECLARATION)).isEqualTo("Handed in");
    assertThat(gates.due(DECLARATION)).endsWith("Acts next: Verifier");

    gates.handIn(SECRECY);
    assertThat(gates.status(SECRECY)).isEqualTo("Handed in");
    assertThat(gates.due(SECRECY)).endsWith("Acts next: Faculty");
    student.atDesk();
  }

  @Test
  @Order(13)
  @DisplayName("the verifier verifies health papers, with a key for each")
  void verifierVerifies() {
    GateDesk desk = verifiersDesk();
    desk.openCase(JORDIS, DECLARATION).key("v").says(JORDIS + ": noted.");
    desk.openCase(JORDIS, MRSA).awaitTest().says(JORDIS + ": noted.");

    GatePages gates = new GatePages(visitor(Account.STUDENT).screen());
    gates.open(OWN_GATES.substring(1));
    assertThat(gates.status(DECLARATION)).isEqualTo("In order");
    assertThat(gates.status(MRSA)).isEqualTo("Answer awaited");
  }

  @Test
  @Order(14)
  @DisplayName(
      "the coordinator verifies insurance, secrecy, prior knowledge and Ladok; too short a cover"
          + " is held (SKA-R14)")
  void coordinatorVerifies() {
    GateDesk desk = facultysDesk();
    desk.openCase(JORDIS, LADOK).write("reference", "VMFN23-27");
    desk.verify().says(JORDIS + ": noted.");
    LocalDate from = FIRST_DAY.minusDays(COVER_DAYS);
    LocalDate until = LAST_DAY.plusDays(COVER_DAYS);
    desk.openCase(JORDIS, COVER).covered(from, until.minusDays(1)).verify();
    desk.says("The insurance must cover " + english(from) + " to " + english(until));
    desk.covered(from, until).verify().says(JORDIS + ": noted.");
    desk.openCase(JORDIS, SECRECY).verify();
    desk.openCase(JORDIS, KNOWLEDGE).verify();
  }

  @Test
  @Order(15)
  @DisplayName("a coordinator learns of health only whether it is cleared, a unit not even why not")
  void healthIsForTheVerifier() {
    GatePages gates = new GatePages(coordinator().screen().home().go("Allotment", "Ready to start"));
    gates.find(JORDIS);
    gates.openStudent(JORDIS);
    assertThat(gates.requirements())
        .anySatisfy(each -> assertThat(each).contains(COVER))
        .noneSatisfy(each -> assertThat(each).contains(DECLARATION))
        .noneSatisfy(each -> assertThat(each).contains(TUBERCULOSIS));
    assertThat(gates.gates())
        .anySatisfy(gate -> assertThat(gate).startsWith("Infection control").doesNotContain("In order"));
    assertThat(gates.words()).doesNotContain(DECLARATION, TUBERCULOSIS, MRSA);
    assertThat(gates.open("compliance/confidential.xhtml")).isEqualTo(NOT_FOUND);
  }

  @Test
  @Order(16)
  @DisplayName(
      "where children are treated a criminal-record extract is asked for; only the verifier sees"
          + " it (SKA-R15)")
  void policeExtract() {
    DecisionPages decisions =
        new DecisionPages(coordinator().screen().home().go("Allotment", "Decisions"));
    decisions.find(ELOISE);
    decisions.openDecision(0).press("Takes the place");

    GateDesk faculty = facultysDesk();
    faculty.openCase(ELOISE, LADOK).write("reference", "VMFN23-28");
    faculty.verify();
    faculty
        .openCase(ELOISE, COVER)
        .covered(FIRST_DAY.minusDays(COVER_DAYS), LAST_DAY.plusDays(COVER_DAYS))
        .verify();
    faculty.openCase(ELOISE, KNOWLEDGE).verify();
    faculty.openCase(ELOISE, SECRECY).verify();
    assertThat(faculty.words()).doesNotContain(EXTRACT);

    GateDesk verifier = verifiersDesk();
    verifier.openCase(ELOISE, DECLARATION).verify();
    verifier.openCase(ELOISE, TUBERCULOSIS).verify();
    verifier.openCase(ELOISE, MRSA).awaitTest();
    verifier.open("compliance/confidential.xhtml?code=POLICE_EXTRACT&actor=STUDENT");
    assertThat(verifier.cases())
        .singleElement()
        .asString()
        .contains(ELOISE, EXTRACT);
  }

  @Test
  @Order(20)
  @DisplayName("30, 14 and 7 days before a paper is due its student is reminded by mail (SKA-R12)")
  void studentIsReminded() {
    for (int days : REMINDERS) {
      LocalDate reminded = papersDue().minusDays(days);
      long before = mailbox().linksTo(MAIL_OF_JORDIS, OWN_GATES);
      moveClockTo(reminded.minusDays(1));
      moveClockTo(reminded);
      assertThat(mailbox().awaitLinks(MAIL_OF_JORDIS, OWN_GATES, before + 1))
          .as("%d days before", days)
          .isEqualTo(before + 1);
    }
  }

  @Test
  @Order(21)
  @DisplayName("health papers that come late are held until the verifier writes why not (SKA-R13)")
  void latePapers() {
    moveClockTo(papersDue().plusDays(1));
    GatePages gates = new GatePages(visitor(Account.STUDENT).screen());
    gates.open(OWN_GATES.substring(1));
    gates.handIn(TUBERCULOSIS).says("Whoever checks it acts next.");
    assertThat(gates.words()).contains("It is held until the health desk writes");

    GateDesk desk = verifiersDesk();
    desk.openCase(JORDIS, TUBERCULOSIS).write("takenOn", papersDue().minusDays(1).toString());
    desk.verify().says("It is held until the health desk writes");
    desk.verifyBecause("There was still time to look at it.").says(JORDIS + ": noted.");

    gates.open(OWN_GATES.substring(1));
    assertThat(gates.status(TUBERCULOSIS)).isEqualTo("In order");
    assertThat(gates.words()).contains("Everything is in order.");
  }

  @Test
  @Order(22)
  @DisplayName(
      "who cannot start next Monday is answered, and they are reminded, with at most 3 clicks"
          + " from home")
  void whoCannotStart() {
    moveClockTo(FIRST_DAY.minusDays(WEEKEND));
    GatePages gates = new GatePages(coordinator().screen().home().follow("See who, and remind"));
    assertThat(gates.line(ELOISE)).contains("Not ready");
    assertThat(gates.words()).doesNotContain(JORDIS);
    gates.remindAll().says("on their way");
    assertThat(coordinator().clicks()).isLessThanOrEqualTo(3);
  }

  /** A day as an English page writes it. */
  static String english(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK).format(day);
  }

  final GateDesk verifiersDesk() {
    return new GateDesk(visitor(Account.VERIFIER).screen().home().go("Allotment", "Health and police"));
  }

  final GateDesk facultysDesk() {
    return new GateDesk(coordinator().screen().home().go("Allotment", "Papers to check"));
  }

  /** Two days before the first: health papers are due as many days before it. */
  private LocalDate arrival() {
    return FIRST_DAY.minusDays(2);
  }

  private LocalDate papersDue() {
    return arrival().minusDays(DUE_BEFORE_ARRIVAL);
  }
}
