package org.famulus.core.tabular.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one XML part of a workbook. Always the JDK's own parser, whatever the application
 * server brings along, because its settings against external entities are known and tested; a
 * document type declaration is refused as such.
 */
final class XmlPart implements Closeable {

    private static final XMLInputFactory PARSERS = parsers();

    private final InputStream in;
    private final XMLStreamReader reader;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.reader = PARSERS.createXMLStreamReader(in);
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new ReadStopped(FileProblem.FORBIDDEN_XML);
        });
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean nextTag() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.DTD -> throw new ReadStopped(FileProblem.FORBIDDEN_XML);
                default -> { }
            }
        }
        return false;
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
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
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
