package org.famulus.core.tabular;

import org.famulus.core.tabular.file.Cell;

/**
 * A name that may be new: the code of a vocabulary if it is known there, else the name as it stands.
 *
 * @param known what is known
 * @param maxLength characters of a new name that can be stored
 */
public record NameParser(Vocabulary known, int maxLength) implements FieldParser<String> {

    @Override
    public Parsed<String> parse(Cell cell) {
        Parsed<String> code = known.resolve(cell.text());
        boolean isNew = code.refusal()
                .filter(refusal -> !refusal.messageKey().equals(ValueProblem.CODE_AMBIGUOUS.messageKey()))
                .isPresent();
        return isNew ? TextParser.line(maxLength).parse(cell) : code;
    }
}
