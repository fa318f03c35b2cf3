package org.famulus.core.tabular;

import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/**
 * One e-mail address of the everyday form {@code name@host.tld}. Letters with accents are refused:
 * they are valid in theory and a slip of the keyboard in practice.
 */
public record EmailParser() implements FieldParser<String> {

    /** What Famulus stores; RFC 5321, 4.5.3.1 would allow 254. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final String LINK = "mailto:";

    @Override
    public Parsed<String> parse(Cell cell) {
        String text = cell.text();
        String address = text.regionMatches(true, 0, LINK, 0, LINK.length()) ? text.substring(LINK.length()) : text;
        return address.length() <= MAX_LENGTH && ADDRESS.matcher(address).matches()
                ? Parsed.of(address)
                : Parsed.refused(ValueProblem.EMAIL_INVALID, text);
    }
}
