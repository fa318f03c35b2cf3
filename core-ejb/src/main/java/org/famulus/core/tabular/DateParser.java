package org.famulus.core.tabular;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/**
 * A day: a real date of a workbook, or text in the forms 2026-04-15, 2026/4/15, 20260415, 15.04.2026,
 * 15/04/2026 and 04/15/2026. A time behind it is dropped. With dots the day comes first, as in German,
 * Swedish and Norwegian; with slashes or dashes the order differs between countries, so where both
 * orders give a day the date is refused with both readings. Nothing is guessed: years have four digits.
 *
 * @param first the first day allowed
 * @param last the last day allowed
 */
public record DateParser(LocalDate first, LocalDate last) implements FieldParser<LocalDate> {

    /** Before and after, a date is a slip of the keyboard. */
    private static final LocalDate PLAUSIBLE_FROM = LocalDate.of(1900, 1, 1);
    private static final LocalDate PLAUSIBLE_UNTIL = LocalDate.of(2199, 12, 31);

    private static final String TIME = "(?:(?:T|\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("((?:19|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})" + TIME);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}\\s*([-/.])\\s*\\d{1,2}\\s*\\1\\s*'?\\d{2}" + TIME + "|\\d{6}");
    /** Days since 1900, from 1927 to 2173. */
    private static final Pattern DAY_COUNT = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** Any plausible day. */
    public DateParser() {
        this(PLAUSIBLE_FROM, PLAUSIBLE_UNTIL);
    }

    @Override
    public Parsed<LocalDate> parse(Cell cell) {
        if (cell instanceof Cell.Date date) {
            return inRange(date.value(), date.text());
        }
        if (cell instanceof Cell.DateTime time) {
            return inRange(time.value().toLocalDate(), time.text());
        }
        return parse(cell.text());
    }

    private Parsed<LocalDate> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(text, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(text, compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return yearLast(text, yearLast);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Parsed.refused(ValueProblem.DATE_TWO_DIGIT_YEAR, text);
        }
        return DAY_COUNT.matcher(text).matches()
                ? Parsed.refused(ValueProblem.DATE_AS_NUMBER, text, DAY_0.plusDays(Integer.parseInt(text)))
                : Parsed.refused(ValueProblem.DATE_INVALID, text);
    }

    private Parsed<LocalDate> yearLast(String text, Matcher match) {
        String year = match.group(4);
        Parsed<LocalDate> dayFirst = day(text, year, match.group(3), match.group(1));
        if (match.group(2).equals(".")) {
            return dayFirst;
        }
        Parsed<LocalDate> monthFirst = day(text, year, match.group(1), match.group(3));
        if (dayFirst.value().isPresent() && monthFirst.value().isPresent() && !dayFirst.value().equals(monthFirst.value())) {
            return Parsed.refused(ValueProblem.DATE_AMBIGUOUS, text, dayFirst.value().get(), monthFirst.value().get());
        }
        return dayFirst.value().isPresent() ? dayFirst : monthFirst;
    }

    private Parsed<LocalDate> day(String text, String year, String month, String day) {
        try {
            return inRange(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), text);
        } catch (DateTimeException noSuchDay) {
            return Parsed.refused(ValueProblem.DATE_IMPOSSIBLE, text);
        }
    }

    private Parsed<LocalDate> inRange(LocalDate day, String text) {
        return day.isBefore(first) || day.isAfter(last)
                ? Parsed.refused(ValueProblem.DATE_OUT_OF_RANGE, text, first, last)
                : Parsed.of(day);
    }
}
