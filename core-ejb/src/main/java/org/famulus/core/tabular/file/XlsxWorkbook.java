package org.famulus.core.tabular.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the sheets of a workbook share.
 *
 * @param sheets its visible worksheets in the user's order
 * @param strings texts that cells refer to by number
 * @param dates how numbers become dates
 */
record XlsxWorkbook(List<Sheet> sheets, List<String> strings, XlsxDates dates) {

    /** Bytes a string takes beside its characters, roughly; many tiny strings are a bomb, too. */
    private static final int STRING_COST = 60;

    /** What all shared strings may cost in memory. */
    private static final long STRINGS_BUDGET = 96L << 20;

    /** A worksheet: the name on its tab and the part that holds it. */
    record Sheet(String name, String part) {}

    static XlsxWorkbook read(XlsxPackage parts, ReadLimits limits)
            throws IOException, XMLStreamException, UnreadableFileException {
        String workbook = parts.relations("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(XlsxPackage.Relation::target)
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException(FileProblem.DAMAGED));
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = parts.readSmall(workbook)) {
            while (xml.nextTag()) {
                if (xml.isStart("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.isStart("sheet") && isVisible(xml)) {
                    XlsxPackage.Relation relation = relations.get(xml.attribute("id"));
                    if (relation != null && relation.is("worksheet")) {
                        sheets.add(new Sheet(CellText.clean(String.valueOf(xml.attribute("name"))), relation.target()));
                    }
                }
            }
        }
        Optional<String> styles = target(parts, relations, "styles");
        XlsxDates dates = styles.isPresent() ? XlsxDates.read(parts, styles.get(), from1904) : XlsxDates.none();
        Optional<String> strings = target(parts, relations, "sharedStrings");
        return new XlsxWorkbook(
                List.copyOf(sheets),
                strings.isPresent() ? readStrings(parts, strings.get(), limits) : List.of(),
                dates);
    }

    List<String> sheetNames() {
        return sheets.stream().map(Sheet::name).toList();
    }

    private static Optional<String> target(
            XlsxPackage parts, Map<String, XlsxPackage.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.is(type))
                .map(XlsxPackage.Relation::target)
                .filter(parts::has)
                .findFirst();
    }

    private static boolean isVisible(XmlPart sheet) {
        String state = sheet.attribute("state");
        return state == null || state.equals("visible");
    }

    /** XML Schema allows both spellings, and Excel writes the short one. */
    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static List<String> readStrings(XlsxPackage parts, String part, ReadLimits limits)
            throws IOException, XMLStreamException, UnreadableFileException {
        List<String> strings = new ArrayList<>();
        long cost = 0;
        try (XmlPart xml = parts.read(part)) {
            while (xml.nextStart("si")) {
                String text = XlsxText.read(xml, "si", limits.cellLength(), 0);
                cost += STRING_COST + text.length();
                if (cost > STRINGS_BUDGET) {
                    throw new UnreadableFileException(FileProblem.EXPANDS_TOO_MUCH);
                }
                strings.add(text);
            }
        }
        return strings;
    }
}
