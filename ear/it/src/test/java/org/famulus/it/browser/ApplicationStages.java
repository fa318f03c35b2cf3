package org.famulus.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famulus.it.browser.page.ApplicationPages;
import org.famulus.it.browser.page.EligibilityPages;
import org.famulus.it.browser.page.ImportPages;
import org.famulus.it.browser.page.NominationPages;
import org.famulus.it.support.TestBuild;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Applicants are loaded or nominated, apply themselves or by phone, and are assessed. */
abstract class ApplicationStages extends PlacesStages {

  static final Account TUVA = new Account("tuva.almlund@leipzig.example.com", NEW_PASSWORD);
  private static final Account RUNA =
      new Account("runa.fjallkvarn@leipzig.example.com", NEW_PASSWORD);
  private static final String LIV = "liv.strandnabb@leipzig.example.com";
  private static final int KEYS = 50;

  @Test
  @Order(20)
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
  @Order(21)
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
  @Order(22)
  @DisplayName("a home university with an agreement nominates its students (SKA-S02)")
  void nomination() {
    NominationPages pages = new NominationPages(visitor(Account.NOMINATOR).screen());
    pages.nominate("Tuva", "Almlund", TUVA.login()).says("Tuva Almlund is nominated");
    pages.nominate("Runa", "Fjällkvarn", RUNA.login()).says("Runa Fjällkvarn is nominated");
    pages.nominate("Liv", "Strandnäbb", LIV).says("Liv Strandnäbb is nominated");
  }

  @Test
  @Order(23)
  @DisplayName(
      "a nominated student comes in by her link, ranks wishes, uploads papers and hands in, all"
          + " on a phone (SKA-S02, SKA-S05)")
  void studentApplies() throws IOException {
    Visitor student = comesIn(TUVA);
    student.atWidth(PHONE);
    ApplicationPages form =
        new ApplicationPages(student.screen().home().go("My application").press("Begin"));
    form.handIn().says("Please choose at least one wish.");
    assertThat(form.words()).contains("Please hand in: CV.");

    form.studies("Paediatrics", "Obstetrics and gynaecology");
    form.wish("Paediatrics", "Malmö", "Mon 1 Mar 2027");
    form.wish("Obstetrics and gynaecology", "Malmö", "Mon 1 Mar 2027").up(2);
    assertThat(form.wishes())
        .satisfiesExactly(
            wish -> assertThat(wish).contains("Obstetrics"),
            wish -> assertThat(wish).contains("Paediatrics"));
    assertThat(form.fitsTheWindow()).isTrue();

    form.paper("CV", letterNamedPdf()).upload();
    assertThat(form.words()).contains("this file is not accepted", "of the type PDF");
    form.paper("CV", paper("CV"))
        .paper("STATEMENT_OF_PURPOSE", paper("Statement_of_Purpose"))
        .paper("TRANSCRIPT", paper("Transcript"))
        .upload()
        .says("3 files are stored");
    form.says("Nothing is missing.");

    form.handIn().says("The application is handed in.");
    assertThat(form.words()).contains("Handed in", "Results are expected on");
    assertThat(form.fitsTheWindow()).isTrue();
  }

  @Test
  @Order(24)
  @DisplayName("another student withdraws what she has begun")
  void studentWithdraws() {
    ApplicationPages pages =
        new ApplicationPages(
            comesIn(RUNA).screen().home().go("My application").press("Begin").go("My application"));
    pages.follow("Look at it or withdraw");
    pages.withdraw().says("The application is withdrawn.");
    assertThat(pages.words()).contains("Nothing more happens with this application.");
  }

  @Test
  @Order(25)
  @DisplayName("the coordinator writes for a student who phones, and everybody sees who wrote it")
  void coordinatorWritesForStudent() {
    ApplicationPages form = new ApplicationPages(coordinator().screen().home());
    form.go("Applicants", "Nominations").find("Strandnäbb");
    form.press("Write the application of Liv Strandnäbb");
    form.studies("Surgery");
    form.wish("Surgery", "Lund", "Mon 1 Mar 2027");
    form.paper("CV", paper("CV"))
        .paper("STATEMENT_OF_PURPOSE", paper("Statement_of_Purpose"))
        .paper("TRANSCRIPT", paper("Transcript"))
        .upload()
        .handIn()
        .says("The application is handed in.");
    assertThat(form.fact("Came in")).isEqualTo("Written by the faculty for the student");
    form.timeline();
    assertThat(form.words())
        .contains("Application handed in", "Vera Hallonstig for Liv Strandnäbb");
  }

  @Test
  @Order(26)
  @DisplayName("a student sees how her application stands")
  void studentSeesHerApplication() {
    ApplicationPages pages =
        new ApplicationPages(visitor(Account.STUDENT).screen().home().go("My application"));
    assertThat(pages.words()).contains(CALL, "Handed in");
  }

  @Test
  @Order(27)
  @DisplayName(
      "50 applications are decided with one key each, one is taken back with one"
          + " (SKA-S05, SKA-S09, SKA-R04)")
  void eligibilityByKey() {
    EligibilityPages desk =
        new EligibilityPages(coordinator().screen().home().go("Applicants", "Eligibility"));
    int before = desk.decided();
    String first = desk.currentCase();
    desk.key("e");
    assertThat(desk.currentCase()).isNotEqualTo(first);
    assertThat(desk.decided()).isEqualTo(before + 1);
    desk.key("u");
    assertThat(desk.decided()).isEqualTo(before);
    int waiting = desk.waiting();
    for (int pressed = 1; pressed <= KEYS; pressed++) {
      desk.key("e");
    }
    assertThat(desk.waiting()).isEqualTo(waiting - KEYS);
    assertThat(desk.decided()).isGreaterThan(before);
    assertThat(coordinator().clicks()).isLessThanOrEqualTo(2);
  }

  @Test
  @Order(28)
  @DisplayName("the others are decided in bulk, after a look at what it comes to (SKA-R04)")
  void eligibilityInBulk() {
    EligibilityPages list = new EligibilityPages(coordinator().screen());
    list.open("application/list.xhtml?state=SUBMITTED");
    list.selectAll().look().says("What a decision comes to");
    list.decideAll().says("Done:");
    assertThat(applications("ELIGIBLE")).isGreaterThan(100);
    assertThat(applications("HELD")).isPositive();
    assertThat(applications("WITHDRAWN")).isEqualTo(1);
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

  final int applications(String state) {
    coordinator().screen().open("application/list.xhtml?state=" + state);
    return coordinator().screen().total();
  }

  private static Path paper(String kind) {
    return FILES.resolve("papers/Jordis_Quellhain_" + kind + ".pdf");
  }

  private static Path letterNamedPdf() throws IOException {
    return Files.writeString(
        TestBuild.newFolder("papers").resolve("Tuva_Almlund_CV.pdf"), "I was born in Leipzig.");
  }
}
