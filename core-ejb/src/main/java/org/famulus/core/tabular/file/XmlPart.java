package org.famulus.core.tabular.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one XML part of a workbook. Always the JDK's own parser, whatever the application
 * server brings along, because its settings against external entities are known and tested; the
 * {@link XmlTokenGuard} keeps document type declarations from it in the first place.
 */
final class XmlPart implements Closeable {

    private static final XMLInputFactory PARSERS = parsers();

    /** Elements within elements, and different names, a workbook part has at most: real ones have a tenth. */
    private static final int MAX_DEPTH = 100;
    private static final int MAX_NAMES = 5_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int otherNames;
    private int depth;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        // UTF-8 whatever the declaration says, so that guard and parser see the same text
        this.reader = PARSERS.createXMLStreamReader(new XmlTokenGuard(in), StandardCharsets.UTF_8.name());
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean nextTag() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes one step and refuses what no spreadsheet program writes but would make the parser's own tables
     * grow without end: depth, and ever new names.
     */
    private int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                otherNames += reader.getNamespaceCount();
                names.add(reader.getLocalName());
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    names.add(reader.getAttributeLocalName(i));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> otherNames++;
            default -> { }
        }
        if (depth > MAX_DEPTH || names.size() + otherNames > MAX_NAMES) {
            throw new ReadStopped(FileProblem.EXPANDS_TOO_MUCH);
        }
        return event;
    }

    /** Moves to the next start of an element of that name; false at the end of the part. */
    boolean nextStart(String name) throws XMLStreamException {
        while (nextTag()) {
            if (isStart(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && name.equals(reader.getLocalName());
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && name.equals(reader.getLocalName());
    }

    /** An attribute's value, or null; the namespace prefix of its name does not matter. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text up to the end of the current element to a buffer, at most up to a length. */
    void appendText(StringBuilder text, int maxLength, int row) throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && reader.hasNext()) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + reader.getTextLength() > maxLength) {
                        throw new ReadStopped(FileProblem.CELL_TOO_LONG, row, maxLength);
                    }
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                default -> { }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
