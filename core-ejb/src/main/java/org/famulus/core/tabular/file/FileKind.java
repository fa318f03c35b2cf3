package org.famulus.core.tabular.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells by a file's first bytes what it is. The ending of its name does not count: an "Excel file"
 * may be a web page, and a workbook may have been renamed to .csv.
 */
final class FileKind {

    private static final int HEAD = 1024;
    private static final byte[] OLE = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    private static final byte[][] ARCHIVES = {
        bytes('P', 'K', 5, 6), bytes(0x1F, 0x8B), bytes('7', 'z', 0xBC, 0xAF), bytes('R', 'a', 'r', '!')
    };
    private static final byte[][] IMAGES = {
        bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), bytes('G', 'I', 'F', '8'),
        bytes('I', 'I', '*', 0), bytes('M', 'M', 0, '*')
    };
    /** The stream Office puts an encrypted workbook into, as its name stands in the file. */
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /** Whether the file is a ZIP archive and so may be a workbook. */
    static boolean isZip(Path file) throws IOException {
        return startsWith(head(file), ZIP);
    }

    /** What speaks against reading the file as text, by its first bytes. */
    static Optional<FileProblem> whyNotText(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            return Optional.of(FileProblem.EMPTY);
        }
        if (startsWith(head, OLE)) {
            return Optional.of(contains(file, ENCRYPTED_STREAM) ? FileProblem.ENCRYPTED : FileProblem.OLD_EXCEL);
        }
        if (startsWithAny(head, ARCHIVES)) {
            return Optional.of(FileProblem.ARCHIVE);
        }
        if (startsWithAny(head, IMAGES) || isWebp(head)) {
            return Optional.of(FileProblem.IMAGE);
        }
        return byFirstWords(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Optional<FileProblem> byFirstWords(String head) {
        String words = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (words.startsWith("%pdf-")) {
            return Optional.of(FileProblem.PDF);
        }
        if (words.startsWith("{\\rtf")) {
            return Optional.of(FileProblem.OTHER_DOCUMENT);
        }
        if (words.startsWith("<!doctype") || words.startsWith("<html") || words.startsWith("<?xml")
                || words.startsWith("<table")) {
            return Optional.of(FileProblem.WEB_PAGE);
        }
        return Optional.empty();
    }

    private static boolean isWebp(byte[] head) {
        return startsWith(head, bytes('R', 'I', 'F', 'F'))
                && new String(head, StandardCharsets.ISO_8859_1).startsWith("WEBP", 8);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWithAny(byte[] head, byte[][] signatures) {
        for (byte[] signature : signatures) {
            if (startsWith(head, signature)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    /** No prefix of the sought bytes recurs in them, so one pass without going back suffices. */
    private static boolean contains(Path file, byte[] sought) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == sought[matched]) {
                    matched++;
                } else {
                    matched = next == sought[0] ? 1 : 0;
                }
                if (matched == sought.length) {
                    return true;
                }
            }
            return false;
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
