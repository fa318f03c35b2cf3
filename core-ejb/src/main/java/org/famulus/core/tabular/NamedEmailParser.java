package org.famulus.core.tabular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/**
 * A person written as mail programs do: {@code Anna Ek <anna.ek@example.org>}.
 *
 * @param maxNameLength characters of the name that can be stored
 */
public record NamedEmailParser(int maxNameLength) implements FieldParser<NamedEmail> {

    private static final Pattern PERSON = Pattern.compile("([^<>]*[^<>\\s])\\s*<\\s*([^<>\\s]+)\\s*>");
    private static final EmailParser EMAIL = new EmailParser();

    @Override
    public Parsed<NamedEmail> parse(Cell cell) {
        Matcher person = PERSON.matcher(cell.text());
        if (!person.matches()) {
            return Parsed.refused(ValueProblem.PERSON_INVALID, cell.text());
        }
        Parsed<String> name = TextParser.line(maxNameLength).parse(Cell.of(person.group(1)));
        if (name.refusal().isPresent()) {
            return Parsed.refused(name.refusal().get());
        }
        return EMAIL.parse(Cell.of(person.group(2))).map(email -> new NamedEmail(name.value().orElseThrow(), email));
    }
}
