package org.famulus.core.tabular.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What one pass over a text file tells: its encoding and its number of lines.
 *
 * <p>A byte order mark decides. Without one the file is UTF-8 if every byte of it is valid UTF-8,
 * which text in another encoding practically never is, else Windows-1252, which Excel writes in
 * Western Europe.
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark to skip
 * @param lines number of lines, line breaks within cells included
 */
record TextScan(Charset charset, int markLength, long lines) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Of this many characters at most one may be a control character; more make the file binary. */
    private static final int CHARACTERS_PER_CONTROL = 100;

    static TextScan of(Path file) throws IOException, UnreadableFileException {
        byte[] mark = new byte[3];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(mark, 0, mark.length);
        }
        if (mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            return scanMarked(file, StandardCharsets.UTF_8, 3);
        }
        if (mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            return scanMarked(file, StandardCharsets.UTF_16LE, 2);
        }
        if (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            return scanMarked(file, StandardCharsets.UTF_16BE, 2);
        }
        try {
            return scan(file, StandardCharsets.UTF_8, 0, CodingErrorAction.REPORT);
        } catch (CharacterCodingException notUtf8) {
            return scan(file, WINDOWS_1252, 0, CodingErrorAction.REPLACE);
        }
    }

    /** A file with a mark but broken bytes is read as far as possible: the mark leaves no second guess. */
    private static TextScan scanMarked(Path file, Charset charset, int markLength)
            throws IOException, UnreadableFileException {
        return scan(file, charset, markLength, CodingErrorAction.REPLACE);
    }

    private static TextScan scan(Path file, Charset charset, int markLength, CodingErrorAction onError)
            throws IOException, UnreadableFileException {
        long characters = 0;
        long controls = 0;
        long lines = 1;
        char previous = 0;
        char[] buffer = new char[8192];
        try (Reader reader = open(file, charset, markLength, onError)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                characters += count;
                for (int i = 0; i < count; i++) {
                    char c = buffer[i];
                    if (c == 0) {
                        throw new UnreadableFileException(FileProblem.NOT_TEXT);
                    }
                    if (c == '\r' || (c == '\n' && previous != '\r')) {
                        lines++;
                    } else if (c < ' ' && c != '\n' && c != '\t') {
                        controls++;
                    }
                    previous = c;
                }
            }
        }
        if (controls * CHARACTERS_PER_CONTROL > characters) {
            throw new UnreadableFileException(FileProblem.NOT_TEXT);
        }
        return new TextScan(charset, markLength, previous == '\n' || previous == '\r' ? lines - 1 : lines);
    }

    /** Opens the text behind the byte order mark. */
    Reader open(Path file) throws IOException {
        return open(file, charset, markLength, CodingErrorAction.REPLACE);
    }

    private static Reader open(Path file, Charset charset, int markLength, CodingErrorAction onError)
            throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)));
    }
}
