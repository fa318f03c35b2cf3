package org.famulus.web.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.Writer;

/** Keeps of what components write only the words a reader sees: no elements, no attributes. */
final class TextOnly extends ResponseWriter {

  private final StringBuilder text = new StringBuilder();

  /** The words shown by components, on one line. */
  static String of(Iterable<UIComponent> components, FacesContext faces) throws IOException {
    ResponseWriter before = faces.getResponseWriter();
    TextOnly words = new TextOnly();
    faces.setResponseWriter(words);
    try {
      for (UIComponent component : components) {
        component.encodeAll(faces);
      }
    } finally {
      if (before != null) {
        faces.setResponseWriter(before);
      }
    }
    return words.text.toString().strip().replaceAll("\\s+(?=[\\s,.;:)])", "").replaceAll("\\s", " ");
  }

  @Override
  public void writeText(Object words, String property) {
    text.append(words);
  }

  @Override
  public void writeText(char[] words, int offset, int length) {
    text.append(words, offset, length);
  }

  @Override
  public void write(char[] markup, int offset, int length) {
    // Markup that is no component is not seen; a line break in it parts words.
    text.append(' ');
  }

  @Override
  public void startElement(String name, UIComponent component) {
    // An element is no word, but parts those before it from those within.
    text.append(' ');
  }

  @Override
  public void endElement(String name) {
    // An element is no word.
  }

  @Override
  public void writeAttribute(String name, Object value, String property) {
    // An attribute is not read.
  }

  @Override
  public void writeURIAttribute(String name, Object value, String property) {
    // An attribute is not read.
  }

  @Override
  public void writeComment(Object comment) {
    // A comment is not read.
  }

  @Override
  public void startDocument() {
    // There is no document.
  }

  @Override
  public void endDocument() {
    // There is no document.
  }

  @Override
  public String getContentType() {
    return "text/html";
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return this;
  }

  @Override
  public void flush() {
    // Nothing is kept back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
