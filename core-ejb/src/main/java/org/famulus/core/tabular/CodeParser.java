package org.famulus.core.tabular;

import org.famulus.core.tabular.file.Cell;

/**
 * A code of a vocabulary, written as the code or as one of its names.
 *
 * @param vocabulary what is known
 */
public record CodeParser(Vocabulary vocabulary) implements FieldParser<String> {

    @Override
    public Parsed<String> parse(Cell cell) {
        return vocabulary.resolve(cell.text());
    }
}
