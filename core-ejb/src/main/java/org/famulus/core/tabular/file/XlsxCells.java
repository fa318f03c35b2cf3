package org.famulus.core.tabular.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Turns the cell element at which a part stands into a {@link Cell}. */
final class XlsxCells {

    /** Spreadsheet programs show 15 significant digits; what is behind them is noise of the binary form. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private final XmlPart xml;
    private final XlsxWorkbook workbook;
    private final int maxLength;

    XlsxCells(XmlPart xml, XlsxWorkbook workbook, ReadLimits limits) {
        this.xml = xml;
        this.workbook = workbook;
        this.maxLength = limits.cellLength();
    }

    /** Reads on to the end of the cell. */
    Cell read(int row) throws XMLStreamException {
        String type = Optional.ofNullable(xml.attribute("t")).orElse("n");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        String inline = "";
        while (xml.nextTag() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = text(row);
            } else if (xml.isStart("f")) {
                formula = text(row);
            } else if (xml.isStart("is")) {
                inline = XlsxText.read(xml, "is", maxLength, row);
            }
        }
        if (type.equals("inlineStr")) {
            return Cell.of(inline);
        }
        if (value == null) {
            return formula == null ? Cell.BLANK : new Cell.Failed("=" + formula);
        }
        return value.isBlank() ? Cell.BLANK : typed(type, value.strip(), style == null ? 0 : Integer.parseInt(style));
    }

    private String text(int row) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        xml.appendText(text, maxLength, row);
        return text.toString();
    }

    private Cell typed(String type, String value, int style) {
        return switch (type) {
            case "s" -> Cell.of(workbook.strings().get(Integer.parseInt(value)));
            case "str" -> Cell.of(CellText.clean(XlsxText.unescape(value)));
            case "b" -> Cell.of(XlsxWorkbook.isTrue(value));
            case "e" -> new Cell.Failed(value);
            case "d" -> isoDate(value);
            default -> number(Double.parseDouble(value), style);
        };
    }

    private Cell number(double number, int style) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new ReadStopped(FileProblem.DAMAGED);
        }
        return workbook.dates()
                .date(number, style)
                .orElseGet(() -> new Cell.Decimal(BigDecimal.valueOf(number).round(SHOWN_DIGITS)));
    }

    /** Dates in ISO form, which the strict edition of the standard has and some programs write. */
    private static Cell isoDate(String value) {
        try {
            if (!value.contains("T")) {
                return Cell.of(LocalDate.parse(value));
            }
            LocalDateTime time = LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? Cell.of(time.toLocalDate()) : Cell.of(time);
        } catch (DateTimeParseException e) {
            return Cell.of(CellText.clean(value));
        }
    }
}
