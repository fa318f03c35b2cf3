package org.famulus.core.tabular.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops what must not reach the parser. A document type declaration, the gate to external and
 * multiplying entities, is refused at its first letters. A tag, comment or text of absurd length is
 * refused because the parser keeps each in memory as a whole and knows no limit for it; one attribute
 * could fill the heap. The bytes must be UTF-8.
 */
final class XmlTokenGuard extends FilterInputStream {

    /** The longest cell, each character written as a numeric reference, takes a third of it. */
    static final int MAX_TOKEN = 1 << 20;

    /** What may contain a bare {@code <} and how it begins and ends. */
    private enum Section {
        COMMENT("<!--", "-->"), CDATA("<![", "]]>"), INSTRUCTION("<?", "?>");

        private final int begin;
        private final int beginMask;
        private final int end;
        private final int endMask;

        Section(String begin, String end) {
            this.begin = bits(begin);
            this.beginMask = mask(begin);
            this.end = bits(end);
            this.endMask = mask(end);
        }

        private static int bits(String text) {
            return text.chars().reduce(0, (bits, c) -> bits << 8 | c);
        }

        private static int mask(String text) {
            return text.length() == 4 ? -1 : (1 << 8 * text.length()) - 1;
        }
    }

    /** The beginning of {@code <!DOCTYPE}; nothing else begins like that outside of one. */
    private static final int DECLARATION = Section.bits("<!D");
    private static final int DECLARATION_MASK = Section.mask("<!D");

    private static final Section[] SECTIONS = Section.values();

    private Section section;
    /** The last four bytes, the latest lowest. */
    private int window;
    private int length;

    XmlTokenGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            watch((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = 0; i < read; i++) {
            watch(buffer[offset + i]);
        }
        return read;
    }

    private void watch(byte next) {
        window = window << 8 | next & 0xFF;
        length++;
        if (section != null) {
            if ((window & section.endMask) == section.end) {
                section = null;
                length = 0;
            }
        } else if (next == '<') {
            length = 0;
        } else if (length <= 3) {
            enterSection();
        }
        if (length > MAX_TOKEN) {
            throw new ReadStopped(FileProblem.EXPANDS_TOO_MUCH);
        }
    }

    /** Only right behind a {@code <} can a section begin; its end must lie behind its whole beginning. */
    private void enterSection() {
        for (Section candidate : SECTIONS) {
            if ((window & candidate.beginMask) == candidate.begin) {
                section = candidate;
                window = 0;
                return;
            }
        }
        if ((window & DECLARATION_MASK) == DECLARATION) {
            throw new ReadStopped(FileProblem.FORBIDDEN_XML);
        }
    }
}
