package org.famulus.core.tabular.file;

import java.util.Objects;

/**
 * A column of an export.
 *
 * @param heading the text above it, in the user's language
 * @param width its width in characters; a heading that needs more gets more
 */
public record ExportColumn(String heading, int width) {

    /** Room for the filter button beside a heading. */
    private static final int BUTTON = 4;

    public ExportColumn {
        Objects.requireNonNull(heading);
        width = Math.min(255, Math.max(width, heading.length() + BUTTON));
    }
}
