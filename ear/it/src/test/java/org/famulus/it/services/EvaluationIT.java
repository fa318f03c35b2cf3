package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.audit.AuditEntry;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.evaluation.Dimension;
import org.famulus.core.evaluation.EvaluationByLink;
import org.famulus.core.evaluation.EvaluationInvitation;
import org.famulus.core.evaluation.EvaluationOffers;
import org.famulus.core.evaluation.EvaluationResults;
import org.famulus.core.evaluation.EvaluationSheet;
import org.famulus.core.evaluation.GivenAnswer;
import org.famulus.core.evaluation.GoalLine;
import org.famulus.core.evaluation.GoalReport;
import org.famulus.core.evaluation.GoalReports;
import org.famulus.core.evaluation.GroupResult;
import org.famulus.core.evaluation.Occasion;
import org.famulus.core.evaluation.QuestionForm;
import org.famulus.core.evaluation.QuestionResult;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionnaireForm;
import org.famulus.core.evaluation.QuestionnaireState;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.evaluation.SemesterResult;
import org.famulus.core.evaluation.Tally;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.Row;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.it.services.MilamedGround.Practicum;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Students say what a placement was like, and nobody learns who said what")
public class EvaluationIT {

  private static final String REGION = EvaluationGround.REGION;
  private static final String KIND = "FAMULATUR";
  private static final String GP = "general_practice";
  private static final String SURGERY = "surgery";
  private static final Caller OBSERVER =
      new Caller(
          Optional.empty(),
          "County",
          Optional.empty(),
          false,
          false,
          List.of(new Grant(REGION, Role.OBSERVER, Optional.empty())));

  @Inject private Callers callers;
  @Inject private EvaluationGround ground;
  @Inject private CompletionGround stage;
  @Inject private MilamedGround milamed;
  @Inject private StatementCounter counter;
  @Inject private Questionnaires questionnaires;
  @Inject private EvaluationOffers offers;
  @Inject private EvaluationByLink byLink;
  @Inject private EvaluationResults results;
  @Inject private GoalReports reports;

  @Test
  @DisplayName("MIL-R16: the questions come on the last day, once, with a link that works once")
  public void offered() throws Exception {
    LocalDate last = LocalDate.parse("2031-07-14");
    long asked = ground.published(Occasion.PLACEMENT);
    Practicum practicum = ground.practicum(KIND, GP, last);

    ground.day(last.minusDays(1));
    assertThat(ground.invitation(practicum.placement())).as("a day early").isEmpty();
    ground.day(last);
    ground.day(last);
    assertThat(stage.mails(practicum.placement(), "evaluation.mail.PLACEMENT")).hasSize(1);

    String token = ground.offered(practicum);
    EvaluationByLink.Sheet sheet =
        stage.on(last, () -> byLink.open(token, Language.DE).orElseThrow());
    assertThat(sheet.open()).isTrue();
    assertThat(sheet.questions()).hasSize(3);
    assertThat(ground.answer(last, token, ground.answers(asked, 4, "Fine")).isDone()).isTrue();
    assertThat(refusal(ground.answer(last, token, ground.answers(asked, 1, "Again"))))
        .isEqualTo("evaluation.link-over");
    assertThat(ground.sheets(asked)).hasSize(1);
    assertThat(stage.on(last, () -> byLink.open(token, Language.DE).orElseThrow()).questions())
        .as("who has answered sees nothing of it")
        .isEmpty();
  }

  @Test
  @DisplayName("MIL-R16: nothing leads from an answer to who gave it, nor to its day")
  public void anonymous() throws Exception {
    LocalDate last = LocalDate.parse("2032-03-31");
    long asked = ground.published(Occasion.PLACEMENT);
    Practicum practicum = ground.practicum(KIND, GP, last);
    ground.day(last);
    ground
        .answer(last.plusDays(3), ground.offered(practicum), ground.answers(asked, 4, "Fine"))
        .value();

    EvaluationSheet sheet = ground.sheets(asked).get(0);
    assertThat(sheet.semester()).as("of the last day").isEqualTo("2031W");
    assertThat(sheet.kind()).contains(KIND);
    assertThat(sheet.field()).contains(GP);
    assertThat(sheet.institutionId()).contains(practicum.university());
    assertThat(ground.stored())
        .as("neither person nor placement, host, invitation, day or order")
        .containsExactly(
            "chosen",
            "field",
            "id",
            "id",
            "institutionId",
            "kind",
            "questionId",
            "questionnaireId",
            "regionId",
            "semester",
            "sheetId",
            "words");
    assertThat(ground.invitation(practicum.placement()).orElseThrow().isUsed()).isTrue();
    AuditEntry entry = ground.audited("evaluation.answer").get(0);
    assertThat(entry.actor()).isEqualTo("–");
    assertThat(entry.subjectId()).isNull();
    assertThat(entry.subjectLabel()).isNull();
  }

  @Test
  @DisplayName("MIL-R16: whoever does not answer is reminded twice, a week apart, by a new link; then never again")
  public void reminders() throws Exception {
    LocalDate last = LocalDate.parse("2033-07-14");
    long asked = ground.published(Occasion.PLACEMENT);
    Practicum silent = ground.practicum(KIND, GP, last);
    Practicum quick = ground.practicum(KIND, GP, last);
    ground.day(last);
    ground.answer(last, ground.offered(quick), ground.answers(asked, 5, "Good")).value();

    ground.day(last.plusDays(6));
    assertThat(ground.reminders(silent)).isZero();
    ground.day(last.plusDays(7));
    ground.day(last.plusDays(7));
    assertThat(ground.reminders(silent)).isEqualTo(1);
    assertThat(
            refusal(
                ground.answer(
                    last.plusDays(7), ground.offered(silent), ground.answers(asked, 1, "x"))))
        .as("the earlier link")
        .isEqualTo("evaluation.link-over");
    ground.day(last.plusDays(14));
    assertThat(ground.reminders(silent)).isEqualTo(2);
    for (int days = 15; days <= EvaluationInvitation.WORKS_DAYS; days += 7) {
      ground.day(last.plusDays(days));
    }
    assertThat(ground.reminders(silent)).as("at most two").isEqualTo(2);
    assertThat(ground.reminders(quick)).as("who has answered").isZero();

    String token = ground.reminded(silent);
    LocalDate over = last.plusDays(EvaluationInvitation.WORKS_DAYS + 1L);
    assertThat(refusal(ground.answer(over, token, ground.answers(asked, 1, "x"))))
        .isEqualTo("evaluation.link-over");
    assertThat(ground.answer(over.minusDays(1), token, ground.answers(asked, 1, "x")).isDone())
        .isTrue();
  }

  @Test
  @DisplayName("an answer there is not, and an empty sheet, are refused and the link still works")
  public void wrongAnswers() throws Exception {
    LocalDate last = LocalDate.parse("2034-07-14");
    long asked = ground.published(Occasion.PLACEMENT);
    Practicum practicum = ground.practicum(KIND, GP, last);
    ground.day(last);
    String token = ground.offered(practicum);

    assertThat(refusal(ground.answer(last, token, List.of())))
        .isEqualTo("evaluation.nothing-answered");
    assertThat(refusal(ground.answer(last, token, ground.answers(asked, 6, ""))))
        .isEqualTo("evaluation.no-such-answer");
    GivenAnswer twice = ground.answers(asked, 3, "").get(0);
    assertThat(refusal(ground.answer(last, token, List.of(twice, twice))))
        .isEqualTo("evaluation.no-such-answer");
    assertThat(ground.sheets(asked)).isEmpty();
    assertThat(ground.answer(last, token, List.of(twice)).isDone()).isTrue();
  }

  @Test
  @DisplayName("MIL-R16: four answers are not shown, five are, and not before the last link has ended")
  public void fewAnswers() throws Exception {
    LocalDate last = LocalDate.parse("2035-07-14");
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 1, 2, 3, 4);
    LocalDate closed = LocalDate.parse("2035-11-05");

    assertThat(result(asked, "2035S", closed.minusDays(1)).questions()).isEmpty();
    SemesterResult four = result(asked, "2035S", closed);
    assertThat(four.answered()).isEqualTo(4);
    assertThat(all(four)).isEmpty();
    assertThat(texts(four).texts()).isEmpty();
    assertThat(texts(four).few()).isTrue();
    assertThat(scale(four).few()).isTrue();
    assertThat(ofType(four, QuestionType.CHOICE).few()).as("nobody has answered").isFalse();

    ground.answered(asked, KIND, GP, last, 5);
    SemesterResult five = result(asked, "2035S", closed);
    assertThat(all(five).orElseThrow().mean()).isEqualByComparingTo("3.0");
    assertThat(texts(five).texts())
        .as("in the order of the alphabet")
        .containsExactly("Said 1", "Said 2", "Said 3", "Said 4", "Said 5");
  }

  @Test
  @DisplayName("MIL-R16: what too few say cannot be worked out from what the others say")
  public void subtraction() throws Exception {
    LocalDate last = LocalDate.parse("2036-07-14");
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 5, 5, 5, 4, 4);
    ground.answered(asked, KIND, SURGERY, last, 1, 1);

    SemesterResult result = result(asked, "2036S", LocalDate.parse("2036-12-01"));
    assertThat(all(result).orElseThrow().answers()).isEqualTo(7);
    assertThat(by(result, Dimension.FIELD, SURGERY)).as("two").isEmpty();
    assertThat(by(result, Dimension.FIELD, GP)).as("all but these two").isEmpty();
    assertThat(by(result, Dimension.KIND, KIND).orElseThrow().answers()).isEqualTo(7);
  }

  @Test
  @DisplayName("what was asked stays as it was; a new version begins with its words and takes its place")
  public void versions() {
    long first = ground.published(Occasion.PLACEMENT);
    QuestionForm more = EvaluationGround.question(QuestionType.TEXT, "And?", "");
    assertThat(refusal(ground.ask(first, more))).isEqualTo("evaluation.published-stays");
    assertThat(
            refusal(
                callers.as(
                    MilamedGround.coordinator(), () -> questionnaires.discard(REGION, first))))
        .isEqualTo("evaluation.published-stays");

    long second =
        callers
            .as(
                MilamedGround.coordinator(),
                () -> questionnaires.draft(REGION, Occasion.PLACEMENT))
            .value();
    assertThat(ground.detail(second).questions()).hasSize(3);
    assertThat(ground.detail(second).questionnaire().number())
        .isEqualTo(ground.detail(first).questionnaire().number() + 1);
    QuestionForm onlyGerman =
        new QuestionForm(
            QuestionType.TEXT, Optional.empty(), Map.of("de", "Noch etwas?"), Map.of());
    assertThat(ground.ask(second, onlyGerman).isDone()).as("not in every language").isFalse();
    ground.ask(second, more).value();
    long last = ground.detail(second).questions().get(3).id();
    callers
        .as(MilamedGround.coordinator(), () -> questionnaires.moveUp(REGION, second, last))
        .value();
    assertThat(ground.detail(second).questions().get(2).id()).isEqualTo(last);
    assertThat(ground.publish(second).isDone()).isTrue();
    assertThat(ground.detail(first).questionnaire().state())
        .isEqualTo(QuestionnaireState.RETIRED);
    assertThat(ground.detail(first).questions()).hasSize(3);
  }

  @Test
  @DisplayName("a title somebody else has written meanwhile is not overwritten")
  public void stale() {
    long draft = ground.draft(Occasion.PLACEMENT);
    long version = ground.detail(draft).questionnaire().version();
    QuestionnaireForm form =
        new QuestionnaireForm(EvaluationGround.everywhere("Anew"), Map.of());
    assertThat(word(draft, version, form).isDone()).isTrue();
    assertThat(word(draft, version, form)).isInstanceOf(Outcome.Stale.class);
  }

  @Test
  @DisplayName("MIL-F06: all students are asked at once, each once in a semester")
  public void survey() throws Exception {
    LocalDate day = LocalDate.parse("2037-05-04");
    Practicum practicum = ground.practicum(KIND, GP, day.plusDays(3));
    long asked = ground.published(Occasion.SEMESTER);

    long number = survey(day, asked).value();
    assertThat(number).isPositive().isEqualTo(ground.invited(asked));
    assertThat(refusal(survey(day.plusDays(1), asked))).isEqualTo("evaluation.nobody-to-ask");
    Practicum later = ground.practicum(KIND, GP, day.plusDays(3));
    assertThat(survey(day.plusDays(1), asked).value()).as("who came later").isEqualTo(1);
    assertThat(later.person()).isNotEqualTo(practicum.person());
  }

  @Test
  @DisplayName("students see no results; observers see the report and neither answers nor questions")
  public void access() throws Exception {
    long asked = ground.published(Occasion.PLACEMENT);
    long person = milamed.person();
    assertThatThrownBy(
            () -> callers.as(MilamedGround.student(person), () -> results.returns(REGION)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    MilamedGround.student(person), () -> questionnaires.publish(REGION, asked)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    MilamedGround.host(milamed.practice()), () -> results.returns(REGION)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> callers.as(OBSERVER, () -> results.returns(REGION)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(report(LocalDate.parse("2031-01-01")).goals()).hasSize(5);
  }

  @Test
  @DisplayName("MIL-S15, MIL-S16, MIL-S17, MIL-S18, MIL-S19, MIL-F05: five goals against what was offered, used and said")
  public void goals() throws Exception {
    LocalDate last = LocalDate.parse("2038-07-14");
    LocalDate now = LocalDate.parse("2038-08-01");
    GoalReport before = report(now);
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 5, 5, 4, 4, 4);
    ground.practicum(KIND, SURGERY, last);

    GoalReport report = report(now);
    assertThat(report.goals())
        .extracting(GoalLine::code)
        .containsExactly(
            "VARIED_PLACES",
            "ATTRACTIVE_CONDITIONS",
            "KNOW_THE_REGIONS",
            "NETWORK",
            "LATER_JOB");
    assertThat(report.longFrom()).as("MIL-R14").contains(14);
    assertThat(report.total().placements() - before.total().placements()).isEqualTo(6);
    assertThat(report.total().longOnes() - before.total().longOnes()).isEqualTo(6);
    assertThat(report.fields())
        .extracting(field -> field.field())
        .contains(GP, SURGERY);
    assertThat(report.goals().get(2).figures())
        .extracting(GoalLine.Value::figure)
        .containsExactly(GoalFigure.STUDENTS, GoalFigure.PLACEMENTS, GoalFigure.TOWNS_USED);
    assertThat(report.goals().get(1).opinions())
        .as("what was said while answers may come")
        .noneMatch(opinion -> opinion.semester().equals("2038S"));
    GoalReport later = report(LocalDate.parse("2038-12-01"));
    assertThat(later.goals().get(1).opinions())
        .filteredOn(opinion -> opinion.tally().isPresent())
        .anySatisfy(
            opinion ->
                assertThat(opinion.tally().orElseThrow().mean()).isEqualByComparingTo("4.4"));
  }

  @Test
  @DisplayName("MIL-S15, MIL-F05, MIL-F06: the annual report says on paper and as a table what the page says")
  public void annual() throws Exception {
    LocalDate last = LocalDate.parse("2040-07-14");
    LocalDate closed = LocalDate.parse("2040-12-01");
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 5, 5, 4, 4, 4);
    GoalReport report = report(closed);

    String paper = paper(closed);
    assertThat(paper)
        .contains("Jahresbericht 2040", "Stand:", "Vielfältige Praktikumsplätze")
        .contains("Praktika " + report.total().placements())
        .contains("14 Tage oder länger " + report.total().longOnes())
        .contains("Sommersemester 2040 5 4,4")
        .contains("Sommersemester 2040 5 5 100")
        .doesNotContain("Sommersemester 2040 nicht gezeigt");
    List<List<String>> table = table(closed);
    assertThat(table)
        .contains(
            List.of(
                "Offered and used",
                "Placements",
                "Value",
                Long.toString(report.total().placements())))
        .anySatisfy(line -> assertThat(line).containsSubsequence("General practice", "5"))
        .anySatisfy(line -> assertThat(line).endsWith("Mean", "4.4"));
  }

  @Test
  @DisplayName("MIL-R16: what fewer than five say is neither on the paper nor in the table of the annual report")
  public void annualOfFew() throws Exception {
    LocalDate last = LocalDate.parse("2041-07-14");
    LocalDate closed = LocalDate.parse("2041-12-01");
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 5, 5, 4, 4);

    assertThat(paper(closed))
        .contains("Sommersemester 2041 nicht gezeigt nicht gezeigt")
        .doesNotContain("4,5");
    assertThat(table(closed))
        .anySatisfy(line -> assertThat(line).endsWith("Mean", "not shown"))
        .noneMatch(line -> line.contains("4.5"));
  }

  @Test
  @DisplayName("whoever may not see the report gets neither its paper nor its table")
  public void annualAccess() throws Exception {
    long person = milamed.person();
    assertThatThrownBy(
            () ->
                callers.as(
                    MilamedGround.student(person),
                    () -> reports.print(REGION, Optional.empty())))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    MilamedGround.student(person),
                    () -> reports.table(REGION, Optional.empty(), Language.EN)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  @DisplayName("results take as many statements for many answers as for few")
  public void statements() throws Exception {
    LocalDate last = LocalDate.parse("2039-07-14");
    LocalDate closed = LocalDate.parse("2039-12-01");
    long asked = ground.published(Occasion.PLACEMENT);
    ground.answered(asked, KIND, GP, last, 5, 5, 4, 4, 4);
    int few = counter.count(() -> result(asked, "2039S", closed));
    ground.answered(asked, KIND, SURGERY, last, 3, 3, 3, 3, 3);
    int many = counter.count(() -> result(asked, "2039S", closed));
    assertThat(many).isEqualTo(few);
  }

  private SemesterResult result(long asked, String semester, LocalDate day) throws Exception {
    return stage.on(
        day,
        () ->
            callers.as(
                MilamedGround.coordinator(),
                () -> results.result(REGION, asked, semester, Language.EN)));
  }

  private GoalReport report(LocalDate day) throws Exception {
    return stage.on(
        day,
        () ->
            callers.as(
                OBSERVER,
                () -> reports.report(REGION, Optional.of(day.getYear()), Language.EN)));
  }

  /** The words of the annual report on paper. */
  private String paper(LocalDate day) throws Exception {
    byte[] print =
        stage.on(
            day,
            () ->
                callers.as(
                    OBSERVER,
                    () -> reports.print(REGION, Optional.of(day.getYear())).content()));
    try (PDDocument document = Loader.loadPDF(print)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The lines of the annual report as a table. */
  private List<List<String>> table(LocalDate day) throws Exception {
    PrintedFile file =
        stage.on(
            day,
            () ->
                callers.as(
                    OBSERVER,
                    () -> reports.table(REGION, Optional.of(day.getYear()), Language.EN)));
    Path written = Files.createTempFile("annual", ".xlsx");
    try {
      Files.write(written, file.content());
      List<List<String>> lines = new ArrayList<>();
      try (Table table = Spreadsheets.open(written, file.name())) {
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
          lines.add(row.get().cells().stream().map(Cell::text).toList());
        }
      }
      return lines;
    } finally {
      Files.delete(written);
    }
  }

  private Outcome<Long> survey(LocalDate day, long asked) throws Exception {
    return stage.on(
        day,
        () -> callers.as(MilamedGround.coordinator(), () -> offers.survey(REGION, asked)));
  }

  private Outcome<Long> word(long draft, long version, QuestionnaireForm form) {
    return callers.as(
        MilamedGround.coordinator(), () -> questionnaires.word(REGION, draft, version, form));
  }

  private static Optional<Tally> all(SemesterResult result) {
    return scale(result).groups().get(0).tally();
  }

  private static Optional<Tally> by(SemesterResult result, Dimension dimension, String value) {
    return scale(result).groups().stream()
        .filter(group -> group.dimension().filter(dimension::equals).isPresent())
        .filter(group -> group.value().equals(value))
        .findFirst()
        .flatMap(GroupResult::tally);
  }

  private static QuestionResult scale(SemesterResult result) {
    return ofType(result, QuestionType.SCALE);
  }

  private static QuestionResult texts(SemesterResult result) {
    return ofType(result, QuestionType.TEXT);
  }

  private static QuestionResult ofType(SemesterResult result, QuestionType type) {
    return result.questions().stream()
        .filter(each -> each.question().type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static String refusal(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused
        ? refused.reasons().stream().map(Reason::text).map(text -> text.key()).findFirst().orElse("")
        : outcome.toString();
  }
}
