package org.famulus.core.tabular;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/**
 * A whole number, stored as a number or as text; "3.0" and "3,0" are whole.
 *
 * @param min the smallest number allowed
 * @param max the largest number allowed
 */
public record IntegerParser(int min, int max) implements FieldParser<Integer> {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}([.,]0{1,9})?");

    @Override
    public Parsed<Integer> parse(Cell cell) {
        String text = cell.text();
        if (cell instanceof Cell.Bool || !WHOLE.matcher(text).matches()) {
            return Parsed.refused(ValueProblem.NUMBER_INVALID, text);
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        boolean inRange = number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        return inRange
                ? Parsed.of(number.intValue())
                : Parsed.refused(ValueProblem.NUMBER_OUT_OF_RANGE, text, min, max);
    }
}
