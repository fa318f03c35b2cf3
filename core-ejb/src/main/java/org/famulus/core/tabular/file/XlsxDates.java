package org.famulus.core.tabular.file;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Tells which numbers of a workbook are dates: in XLSX a date is a count of days, and only the number
 * format of the cell makes it one.
 */
final class XlsxDates {

    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
    /** The 1900 calendar counts a 29 February 1900 that never was, so later days are one too high. */
    private static final LocalDate DAY_0_FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final int DAY_THAT_NEVER_WAS = 60;
    /** 31 December 9999, the last day spreadsheet programs know. */
    private static final double LAST_DAY = 2_958_465;
    private static final long SECONDS_PER_DAY = 86_400;

    /** Quoted text, escaped, padding and repeated characters, colours, conditions, locales. */
    private static final Pattern NOT_A_PLACEHOLDER =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]");
    /** Day, month or year; a format with hours alone shows a time, not a date. */
    private static final Pattern DAY_PLACEHOLDER = Pattern.compile("[dy]|m{3}");

    private final BitSet dateStyles;
    private final boolean from1904;

    private XlsxDates(BitSet dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    /** For a workbook without number formats. */
    static XlsxDates none() {
        return new XlsxDates(new BitSet(), false);
    }

    static XlsxDates read(XlsxPackage parts, String part, boolean from1904)
            throws IOException, XMLStreamException, UnreadableFileException {
        Map<String, String> formats = new HashMap<>();
        List<String> formatOfStyle = new ArrayList<>();
        try (XmlPart xml = parts.readSmall(part)) {
            boolean inCellStyles = false;
            while (xml.nextTag()) {
                if (xml.isStart("numFmt")) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.isStart("cellXfs")) {
                    inCellStyles = true;
                } else if (xml.isEnd("cellXfs")) {
                    inCellStyles = false;
                } else if (inCellStyles && xml.isStart("xf")) {
                    formatOfStyle.add(xml.attribute("numFmtId"));
                }
            }
        }
        BitSet dateStyles = new BitSet();
        for (int style = 0; style < formatOfStyle.size(); style++) {
            String id = formatOfStyle.get(style);
            String format = formats.get(id);
            dateStyles.set(style, format == null ? isBuiltInDate(id) : isDate(format));
        }
        return new XlsxDates(dateStyles, from1904);
    }

    /** Formats every spreadsheet program knows by number, East Asian ones included (ECMA-376 part 1, 18.8.30). */
    private static boolean isBuiltInDate(String id) {
        if (id == null || !id.matches("\\d{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return (number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31)
                || number == 36 || (number >= 50 && number <= 54) || number == 57 || number == 58;
    }

    static boolean isDate(String format) {
        String placeholders = NOT_A_PLACEHOLDER.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        String forPositiveNumbers = placeholders.split(";", 2)[0];
        return !forPositiveNumbers.contains("general")
                && DAY_PLACEHOLDER.matcher(forPositiveNumbers).find();
    }

    /** The date a number stands for, if its cell's style makes it one. */
    Optional<Cell> date(double number, int style) {
        if (!dateStyles.get(style) || number < (from1904 ? 0 : 1) || number >= LAST_DAY + 1) {
            return Optional.empty();
        }
        // to the second, as dates are entered; the fraction of a day is not exact in binary
        long seconds = Math.round(number * SECONDS_PER_DAY);
        LocalDate day = day(seconds / SECONDS_PER_DAY);
        long secondOfDay = seconds % SECONDS_PER_DAY;
        return Optional.of(secondOfDay == 0
                ? new Cell.Date(day)
                : new Cell.DateTime(LocalDateTime.of(day, LocalTime.ofSecondOfDay(secondOfDay))));
    }

    private LocalDate day(long count) {
        if (from1904) {
            return DAY_0_FROM_1904.plusDays(count);
        }
        return DAY_0_FROM_1900.plusDays(count < DAY_THAT_NEVER_WAS ? count + 1 : count);
    }
}
