package org.famulus.core.tabular.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Objects;

/**
 * One value of a table with the type its file gives it. A CSV file knows only {@link Text} and
 * {@link Blank}; an XLSX file also knows numbers, dates, truth values and failed formulas. The same
 * types are written on export.
 */
public sealed interface Cell {

    /** The cell without a value; also what stands beyond the end of a short row. */
    Cell BLANK = new Blank();

    /** The value as plain text, dates in ISO form, numbers without grouping; never null. */
    String text();

    /** Whether the cell holds nothing. */
    default boolean isBlank() {
        return false;
    }

    /** A text cell, or {@link #BLANK} if there is no text. */
    static Cell of(String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    /** A whole number. */
    static Cell of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** A day, or {@link #BLANK} for null. */
    static Cell of(LocalDate day) {
        return day == null ? BLANK : new Date(day);
    }

    /** A day with a time, or {@link #BLANK} for null. */
    static Cell of(LocalDateTime time) {
        return time == null ? BLANK : new DateTime(time);
    }

    /** A truth value. */
    static Cell of(boolean value) {
        return new Bool(value);
    }

    /** No value. */
    record Blank() implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /** Text, without blanks at its ends when it was read from a file. */
    record Text(String value) implements Cell {
        public Text {
            Objects.requireNonNull(value);
        }

        @Override
        public String text() {
            return value;
        }

        @Override
        public boolean isBlank() {
            return value.isEmpty();
        }
    }

    /** A number; 2 and 2.00 are the same. */
    record Decimal(BigDecimal value) implements Cell {
        public Decimal {
            value = value.stripTrailingZeros();
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A day without a time. */
    record Date(LocalDate value) implements Cell {
        public Date {
            Objects.requireNonNull(value);
        }

        @Override
        public String text() {
            return value.toString();
        }
    }

    /** A day with a time, without a time zone, as spreadsheet programs store it. */
    record DateTime(LocalDateTime value) implements Cell {
        private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        public DateTime {
            Objects.requireNonNull(value);
        }

        @Override
        public String text() {
            return SECONDS.format(value);
        }
    }

    /** A truth value. */
    record Bool(boolean value) implements Cell {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** An amount in one currency. Files read in never yield it; it is for exports. */
    record Money(BigDecimal amount, Currency currency) implements Cell {
        public Money {
            Objects.requireNonNull(amount);
            Objects.requireNonNull(currency);
        }

        @Override
        public String text() {
            return amount.toPlainString() + ' ' + currency.getCurrencyCode();
        }
    }

    /**
     * A formula without a usable result.
     *
     * @param shown the error the spreadsheet program shows ("#REF!"), or the formula itself with its
     *     equals sign if the program that wrote the file never calculated it
     */
    record Failed(String shown) implements Cell {
        public Failed {
            Objects.requireNonNull(shown);
        }

        @Override
        public String text() {
            return shown;
        }

        /** Whether the formula was never calculated, as opposed to calculated with an error. */
        public boolean isUncalculated() {
            return shown.startsWith("=");
        }
    }
}
