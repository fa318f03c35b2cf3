package org.famulus.core.tabular.file;

import java.text.Normalizer;

/**
 * Turns the raw text of a cell into what the user meant to write. Removed are blanks of every kind at
 * both ends, invisible characters that come along when text is copied from a web page or a PDF,
 * control characters, and the escape of {@link FormulaEscape}. Line breaks become {@code \n},
 * non-breaking spaces become spaces, accents are composed (NFC), so that equal looks mean equal text.
 */
final class CellText {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SOFT_HYPHEN = '\u00AD';

    private CellText() {}

    static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String visible = visible(Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC));
        return strip(FormulaEscape.undo(strip(visible)));
    }

    /** The common case, without a copy: ASCII without a blank at either end or an escape. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return raw.isEmpty() || (raw.charAt(0) > ' ' && raw.charAt(raw.length() - 1) > ' ' && raw.charAt(0) != '\'');
    }

    private static String visible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\r') {
                kept.append('\n');
            } else if (Character.getType(point) == Character.SPACE_SEPARATOR) {
                kept.append(' ');
            } else if (isKept(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    private static boolean isKept(int point) {
        return switch (point) {
            case '\n', '\t' -> true;
            case ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK, SOFT_HYPHEN -> false;
            // half of a surrogate pair cannot be stored as UTF-8
            default -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
        };
    }

    /** Joiners and direction marks have a meaning within a word, in Persian for one, but not at its ends. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isMargin(text.charAt(start))) {
            start++;
        }
        while (end > start && isMargin(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isMargin(char c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }
}
