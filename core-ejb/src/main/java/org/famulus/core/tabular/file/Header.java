package org.famulus.core.tabular.file;

import java.util.Collections;
import java.util.List;

/**
 * The row that names the columns.
 *
 * @param rowNumber the number of that row in the spreadsheet program
 * @param headings the text above each column from the first on; empty for a column without a name
 */
public record Header(int rowNumber, List<String> headings) {

    public Header {
        headings = List.copyOf(headings);
    }

    static Header of(Row row) {
        return new Header(row.number(), row.cells().stream().map(Cell::text).toList());
    }

    /** How many columns the header spans. */
    public int width() {
        return headings.size();
    }

    /**
     * What to call a column on screen: its heading, its letter if it has none or lies beyond the header,
     * and both if another column has the same heading.
     */
    public String label(int index) {
        String heading = index < headings.size() ? headings.get(index) : "";
        if (heading.isEmpty()) {
            return letter(index);
        }
        return Collections.frequency(headings, heading) > 1 ? heading + " (" + letter(index) + ")" : heading;
    }

    /** The letter a spreadsheet program gives a column: 0 is A, 26 is AA. */
    public static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
