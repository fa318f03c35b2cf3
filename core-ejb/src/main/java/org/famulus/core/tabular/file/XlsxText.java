package org.famulus.core.tabular.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Text in a workbook: its runs, and the escape for characters XML cannot hold (ECMA-376 part 1, 22.4.2.4). */
final class XlsxText {

    private static final Pattern ESCAPED_CHARACTER = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Joins the formatted runs of a text element and leaves out phonetic hints. */
    static String read(XmlPart xml, String element, int maxLength, int row) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.nextTag() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                xml.appendText(text, maxLength, row);
            } else if (xml.isStart("rPh")) {
                xml.appendText(new StringBuilder(), maxLength, row);
            }
        }
        return CellText.clean(unescape(text.toString()));
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED_CHARACTER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    /** Text that by chance reads like an escape gets its first underscore escaped. */
    static String escape(String text) {
        return text.contains("_x") ? ESCAPED_CHARACTER.matcher(text).replaceAll("_x005F$0") : text;
    }
}
