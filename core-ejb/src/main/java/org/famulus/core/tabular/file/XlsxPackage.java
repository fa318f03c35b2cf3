package org.famulus.core.tabular.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of an XLSX file and how they refer to each other (ECMA-376 part 2). */
final class XlsxPackage implements Closeable {

    /** A workbook with 200 sheets, pictures and comments stays below; nothing sensible is above. */
    private static final int MAX_PARTS = 5_000;

    /**
     * What a part may unpack to that is kept in memory as a whole: references, the list of sheets,
     * styles. Workbooks that have lived through many hands have styles of a few megabytes.
     */
    private static final long MAX_SMALL_PART = 16L << 20;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private final ZipFile zip;
    private final MeteredPart.Budget budget;

    private XlsxPackage(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.budget = new MeteredPart.Budget(limits);
    }

    static XlsxPackage open(Path file, ReadLimits limits) throws IOException, UnreadableFileException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            requireWorkbook(zip);
            return new XlsxPackage(zip, limits);
        } catch (IOException | UnreadableFileException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void requireWorkbook(ZipFile zip) throws IOException, UnreadableFileException {
        if (zip.size() > MAX_PARTS) {
            throw new UnreadableFileException(FileProblem.EXPANDS_TOO_MUCH);
        }
        Optional<FileProblem> problem = Optional.empty();
        if (zip.getEntry("xl/workbook.bin") != null) {
            problem = Optional.of(FileProblem.BINARY_EXCEL);
        } else if (mediaType(zip).startsWith(OPEN_DOCUMENT + "spreadsheet") || zip.getEntry("Index/Document.iwa") != null) {
            problem = Optional.of(FileProblem.OTHER_SPREADSHEET);
        } else if (mediaType(zip).startsWith(OPEN_DOCUMENT)
                || zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
            problem = Optional.of(FileProblem.OTHER_DOCUMENT);
        } else if (zip.getEntry("[Content_Types].xml") == null) {
            problem = Optional.of(FileProblem.ARCHIVE);
        }
        if (problem.isPresent()) {
            throw new UnreadableFileException(problem.get());
        }
    }

    /** What an OpenDocument file says it is, in its first entry. */
    private static String mediaType(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Opens a part that is kept in memory as a whole. */
    XmlPart readSmall(String part) throws IOException, XMLStreamException, UnreadableFileException {
        return read(part, MAX_SMALL_PART);
    }

    /** Opens a part whose size only the limits for the whole workbook restrict. */
    XmlPart read(String part) throws IOException, XMLStreamException, UnreadableFileException {
        return read(part, Long.MAX_VALUE);
    }

    private XmlPart read(String part, long maxBytes) throws IOException, XMLStreamException, UnreadableFileException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableFileException(FileProblem.DAMAGED);
        }
        return new XmlPart(new MeteredPart(zip.getInputStream(entry), entry.getCompressedSize(), maxBytes, budget));
    }

    /** A reference from one part to another. */
    record Relation(String type, String target) {
        /** Both editions of the standard are in use; their types differ in all but the last word. */
        boolean is(String lastWord) {
            return type.endsWith("/" + lastWord);
        }
    }

    /** The references of a part by their id; of the package itself if the part is empty. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException, UnreadableFileException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String source = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!has(source)) {
            return relations;
        }
        try (XmlPart xml = readSmall(source)) {
            while (xml.nextStart("Relationship")) {
                String target = xml.attribute("Target");
                String type = xml.attribute("Type");
                if (target != null && type != null) {
                    relations.put(xml.attribute("Id"), new Relation(type, resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : Path.of(folder + target).normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
