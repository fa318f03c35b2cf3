package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.famulus.core.tabular.file.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A parser gives a value, or says why not")
class FieldParserTest {

    private static final LocalDate APRIL_15 = LocalDate.of(2026, 4, 15);

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-15", "2026-4-15", "2026/04/15", "2026.04.15", "20260415", "15.04.2026", "15.4.2026",
        "15. 4. 2026", "15/04/2026", "04/15/2026", "15-04-2026", "2026-04-15T09:30:00Z", "2026-04-15 09:30", "15.04.2026 0:00:00",
        "2026-04-15T09:30:00.123+02:00"})
    @DisplayName("dates are understood in every form that has one meaning")
    void dates(String text) {
        assertThat(new DateParser().parse(Cell.of(text)).value()).contains(APRIL_15);
    }

    @Test
    @DisplayName("a real date needs no reading; its time is dropped")
    void realDates() {
        assertThat(new DateParser().parse(Cell.of(APRIL_15)).value()).contains(APRIL_15);
        assertThat(new DateParser().parse(Cell.of(LocalDateTime.of(2026, 4, 15, 23, 59))).value()).contains(APRIL_15);
        assertThat(new DateParser().parse(Cell.of(20260415)).value()).contains(APRIL_15);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "03/04/2026, DATE_AMBIGUOUS, 03/04/2026 2026-04-03 2026-03-04",
        "3-4-2026, DATE_AMBIGUOUS, 3-4-2026 2026-04-03 2026-03-04",
        "15.04.26, DATE_TWO_DIGIT_YEAR, 15.04.26",
        "4/15/'26, DATE_TWO_DIGIT_YEAR, 4/15/'26",
        "150426, DATE_TWO_DIGIT_YEAR, 150426",
        "31.02.2026, DATE_IMPOSSIBLE, 31.02.2026",
        "29.02.2027, DATE_IMPOSSIBLE, 29.02.2027",
        "13/13/2026, DATE_IMPOSSIBLE, 13/13/2026",
        "0000-00-00, DATE_IMPOSSIBLE, 0000-00-00",
        "04.15.2026, DATE_IMPOSSIBLE, 04.15.2026",
        "0206-04-15, DATE_OUT_OF_RANGE, 0206-04-15 1900-01-01 2199-12-31",
        "46127, DATE_AS_NUMBER, 46127 2026-04-15",
        "15042026, DATE_INVALID, 15042026",
        "2026-04/15, DATE_INVALID, 2026-04/15",
        "April 15, DATE_INVALID, April 15"
    })
    @DisplayName("other dates are refused with what can be said about them")
    void refusedDates(String text, ValueProblem problem, String parameters) {
        assertRefused(new DateParser(), Cell.of(text), problem, parameters);
    }

    @Test
    @DisplayName("the same day and month is not ambiguous, and a leap day exists in its years")
    void unambiguousDates() {
        assertThat(new DateParser().parse(Cell.of("04/04/2026")).value()).contains(LocalDate.of(2026, 4, 4));
        assertThat(new DateParser().parse(Cell.of("29.02.2028")).value()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    @DisplayName("a range of days decides nothing between two readings, but refuses what lies outside")
    void dateRange() {
        DateParser spring = new DateParser(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
        assertThat(spring.parse(Cell.of("2026-06-30")).value()).isPresent();
        assertRefused(spring, Cell.of(LocalDate.of(2026, 7, 1)), ValueProblem.DATE_OUT_OF_RANGE, "2026-07-01 2026-04-01 2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", "4,00", "+4", "004"})
    @DisplayName("whole numbers, stored as text or as numbers")
    void integers(String text) {
        assertThat(new IntegerParser(1, 4).parse(Cell.of(text)).value()).contains(4);
        assertThat(new IntegerParser(4, 9).parse(Cell.of(4)).value()).contains(4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, NUMBER_OUT_OF_RANGE, 0 1 9", "10, NUMBER_OUT_OF_RANGE, 10 1 9", "-1, NUMBER_OUT_OF_RANGE, -1 1 9",
        "999999999999999999, NUMBER_OUT_OF_RANGE, 999999999999999999 1 9", "4.5, NUMBER_INVALID, 4.5", "1 000, NUMBER_INVALID, 1 000",
        "four, NUMBER_INVALID, four", "٤, NUMBER_INVALID, ٤", "1e3, NUMBER_INVALID, 1e3", "-, NUMBER_INVALID, -"})
    void refusedIntegers(String text, ValueProblem problem, String parameters) {
        assertRefused(new IntegerParser(1, 9), Cell.of(text), problem, parameters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Y", "JA", "j", "x", "X", "1", "true", "WAHR", "SANT", "sann", "✓"})
    void yes(String text) {
        assertThat(new YesNoParser().parse(Cell.of(text)).value()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "N", "nein", "Nej", "nei", "0", "false", "FALSCH", "FALSKT", "USANN"})
    void no(String text) {
        assertThat(new YesNoParser().parse(Cell.of(text)).value()).contains(false);
    }

    @Test
    void yesNoTypes() {
        assertThat(new YesNoParser().parse(Cell.of(true)).value()).contains(true);
        assertThat(new YesNoParser().parse(Cell.of(0)).value()).contains(false);
        assertRefused(new YesNoParser(), Cell.of("2"), ValueProblem.YES_NO_INVALID, "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "a.b-c+d_e@sub.example.org", "o'neil@example.org", "mailto:x@example.org", "X@EXAMPLE.ORG"})
    void emails(String text) {
        assertThat(new EmailParser().parse(Cell.of(text)).value()).contains(text.replace("mailto:", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna@", "@example.org", "anna@example", "a@b@example.org", "a b@example.org", "a@example..org",
        ".a@example.org", "åsa@example.org", "a@example.org, b@example.org", "a@-example.org", "a@example.org\n"})
    void refusedEmails(String text) {
        assertRefused(new EmailParser(), Cell.of(text), ValueProblem.EMAIL_INVALID, text);
    }

    @Test
    void longEmail() {
        assertThat(new EmailParser().parse(Cell.of("a@" + "x".repeat(60) + ("." + "x".repeat(60)).repeat(4) + ".org")).refusal()).isPresent();
    }

    @Test
    @DisplayName("text keeps or joins its lines, and has a limit that counts")
    void texts() {
        assertThat(TextParser.line(9).parse(Cell.of("Anna \n Ek")).value()).contains("Anna Ek");
        assertThat(TextParser.lines(9).parse(Cell.of("Anna\nEk")).value()).contains("Anna\nEk");
        assertThat(TextParser.line(9).parse(Cell.of(101)).value()).contains("101");
        assertRefused(TextParser.line(3), Cell.of("Anna"), ValueProblem.TEXT_TOO_LONG, "Anna 4 3");
    }

    @Test
    @DisplayName("a long value is cut in the message, between whole characters")
    void shortened() {
        Refusal refusal = TextParser.line(3).parse(Cell.of("🙂".repeat(100))).refusal().orElseThrow();
        assertThat(refusal.parameters()).containsExactly("🙂".repeat(40) + "…", "200", "3");
    }

    @Test
    @DisplayName("lists are separated by bar, semicolon or line break, and refuse a bad or repeated entry")
    void lists() {
        ListParser<LocalDate> dates = new ListParser<>(new DateParser(), 3);
        LocalDate may = LocalDate.of(2026, 5, 4);
        for (String text : List.of("2026-04-15|2026-05-04", " 15.04.2026 ; 04.05.2026;", "2026-04-15\n\n2026-05-04", "|2026-04-15||2026-05-04")) {
            assertThat(dates.parse(Cell.of(text)).value()).contains(List.of(APRIL_15, may));
        }
        assertThat(dates.parse(Cell.of(APRIL_15)).value()).contains(List.of(APRIL_15));
        assertThat(dates.parse(Cell.of("|")).value()).contains(List.of());
        assertRefused(dates, Cell.of("2026-04-15|soon"), ValueProblem.DATE_INVALID, "soon");
        assertRefused(dates, Cell.of("2026-04-15|15.04.2026"), ValueProblem.LIST_REPEATS, "15.04.2026");
        assertRefused(dates, Cell.of("1|2|3|4"), ValueProblem.LIST_TOO_LONG, "4 3");
    }

    @Test
    @DisplayName("a person is a name with an address in angle brackets")
    void persons() {
        NamedEmailParser parser = new NamedEmailParser(20);
        assertThat(parser.parse(Cell.of("Anna  Ek<anna@example.org>")).value()).contains(new NamedEmail("Anna Ek", "anna@example.org"));
        for (String text : List.of("Anna Ek", "<anna@example.org>", "Anna <a@example.org> <b@example.org>", "Anna <>", "anna@example.org")) {
            assertRefused(parser, Cell.of(text), ValueProblem.PERSON_INVALID, text);
        }
        assertRefused(parser, Cell.of("Anna <anna>"), ValueProblem.EMAIL_INVALID, "anna");
        assertRefused(new NamedEmailParser(3), Cell.of("Anna <a@example.org>"), ValueProblem.TEXT_TOO_LONG, "Anna 4 3");
    }

    private static void assertRefused(FieldParser<?> parser, Cell cell, ValueProblem problem, String parameters) {
        Parsed<?> parsed = parser.parse(cell);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(problem.messageKey());
            assertThat(refusal.remedyKey()).isEqualTo(problem.remedyKey());
            assertThat(String.join(" ", refusal.parameters())).isEqualTo(parameters);
        });
    }
}
