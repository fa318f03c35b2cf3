package org.famulus.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A letter as a page of HTML. It is built as a tree and never as text, so nothing a person is called
 * can become markup.
 */
final class LetterPage {

  private static final String STYLE = style();

  private final Document document;

  private LetterPage() {
    try {
      this.document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java makes documents.", impossible);
    }
  }

  static Document of(Letter letter) {
    return new LetterPage().build(letter);
  }

  private Document build(Letter letter) {
    Letter.Print official = letter.prints().get(0);
    Element html = document.createElement("html");
    html.setAttribute("lang", official.language().code());
    document.appendChild(html);
    Element head = add(html, "head");
    String title = official.title() + " " + letter.number();
    add(head, "title").setTextContent(title);
    meta(head, "description", title);
    meta(head, "subject", title);
    meta(head, "author", official.programme());
    add(head, "style").setTextContent(STYLE);
    Element body = add(html, "body");
    add(body, "div", "foot").setTextContent(official.programme() + " · " + letter.number());
    letter.prints().forEach(print -> add(body, print));
    return document;
  }

  private void add(Element body, Letter.Print print) {
    Element page = add(body, "div", print.form().isPresent() ? "print form" : "print");
    page.setAttribute("lang", print.language().code());
    print
        .form()
        .ifPresentOrElse(
            form -> add(page, "p", "formreference").setTextContent(form.reference()),
            () -> addHead(page, print));
    add(page, "h1").setTextContent(print.title());
    print.paragraphs().forEach(text -> add(page, "p").setTextContent(text));
    print.form().ifPresent(form -> FormPage.below(page, form));
    print.seal().ifPresent(seal -> add(page, seal));
  }

  private void addHead(Element page, Letter.Print print) {
    Element head = add(page, "div", "head");
    add(head, "div", "programme").setTextContent(print.programme());
    Element reference = add(page, "div", "reference");
    print.receiver().forEach(line -> add(reference, "p", "receiver").setTextContent(line));
    add(reference, "p", "facts").setTextContent(String.join(" · ", print.facts()));
  }

  private void add(Element page, Letter.Seal seal) {
    Element box = add(page, "div", "seal");
    Element square = add(box, "img", "square");
    square.setAttribute("alt", seal.description());
    square.setAttribute(
        "src",
        "data:image/png;base64,"
            + Base64.getEncoder().encodeToString(QrCode.png(seal.address())));
    Element words = add(box, "div", "words");
    seal.lines().forEach(line -> add(words, "p").setTextContent(line));
  }

  private void meta(Element head, String name, String content) {
    Element meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private Element add(Element parent, String name, String styleClass) {
    Element element = add(parent, name);
    element.setAttribute("class", styleClass);
    return element;
  }

  private Element add(Element parent, String name) {
    Element element = document.createElement(name);
    parent.appendChild(element);
    return element;
  }

  private static String style() {
    try (InputStream css = LetterPage.class.getResourceAsStream("letter.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("The letter's style cannot be read.", unreadable);
    }
  }
}
