package org.famulus.core.tabular.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Walks through the rows of one worksheet. */
final class XlsxSheet implements Closeable {

    private final XmlPart xml;
    private final XlsxCells cells;
    private final ReadLimits limits;
    private long statedRows;
    private int rowNumber;

    private XlsxSheet(XmlPart xml, XlsxCells cells, ReadLimits limits) {
        this.xml = xml;
        this.cells = cells;
        this.limits = limits;
    }

    static XlsxSheet open(XlsxPackage parts, String part, XlsxWorkbook workbook, ReadLimits limits)
            throws IOException, XMLStreamException, UnreadableFileException {
        XmlPart xml = parts.read(part);
        return new XlsxSheet(xml, new XlsxCells(xml, workbook, limits), limits);
    }

    /** The number of rows the sheet says it has; 0 if it does not say. */
    long statedRows() {
        return statedRows;
    }

    /** The next row that holds a value. Rows may be formatted down to the end of the sheet without one. */
    Optional<Row> nextFilled() throws XMLStreamException, UnreadableFileException {
        while (xml.nextTag() && !xml.isEnd("sheetData")) {
            if (xml.isStart("dimension")) {
                statedRows = lastRow(xml.attribute("ref"));
            } else if (xml.isStart("row")) {
                Row row = readRow();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private Row readRow() throws XMLStreamException, UnreadableFileException {
        String stated = xml.attribute("r");
        rowNumber = stated == null ? rowNumber + 1 : Integer.parseInt(stated);
        List<Cell> row = new ArrayList<>();
        int column = -1;
        while (xml.nextTag() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                put(row, column, cells.read(rowNumber));
            }
        }
        return new Row(rowNumber, row);
    }

    private void put(List<Cell> row, int column, Cell cell) throws UnreadableFileException {
        if (cell.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_COLUMNS, rowNumber, limits.columns());
        }
        if (column >= row.size()) {
            row.addAll(Collections.nCopies(column + 1 - row.size(), Cell.BLANK));
        }
        row.set(column, cell);
    }

    /** The column of a reference such as AB12, counted from 0; beyond any limit if there are too many letters. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && !Character.isDigit(reference.charAt(i)); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                throw new ReadStopped(FileProblem.DAMAGED);
            }
            if (i > 4) {
                return Integer.MAX_VALUE;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        if (column == 0) {
            throw new ReadStopped(FileProblem.DAMAGED);
        }
        return column - 1;
    }

    /** The last row of a range such as A1:F200. A single cell is what programs write that do not know. */
    private static long lastRow(String range) {
        int colon = range == null ? -1 : range.indexOf(':');
        String digits = colon < 0 ? "" : range.substring(colon).replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Long.parseLong(digits);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
