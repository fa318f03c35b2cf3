package org.famulus.core.document;

import org.w3c.dom.Element;

/** A filled-in form as part of a page of HTML: each row of boxes is a table of equal columns. */
final class FormPage {

  private static final int WHOLE = 100;

  private final Element page;

  private FormPage(Element page) {
    this.page = page;
  }

  static void below(Element page, LetterForm form) {
    FormPage rows = new FormPage(page);
    form.rows().forEach(rows::add);
  }

  private void add(LetterForm.Row row) {
    if (row instanceof LetterForm.Words words) {
      add(page, "p", "formwords").setTextContent(words.text());
    } else if (row instanceof LetterForm.Boxes boxes) {
      add(boxes);
    }
  }

  private void add(LetterForm.Boxes boxes) {
    Element line = add(add(add(page, "table", "boxes"), "tbody", ""), "tr", "");
    int width = WHOLE / boxes.boxes().size();
    for (LetterForm.Box box : boxes.boxes()) {
      Element cell = add(line, "td", box.tall() ? "tall" : "");
      cell.setAttribute("style", "width: " + width + "%");
      add(cell, "div", "caption").setTextContent(box.caption());
      // A box that is filled in by hand holds nothing a screen reader would stop at.
      if (!box.entry().isBlank()) {
        add(cell, "div", "entry").setTextContent(box.entry());
      }
    }
  }

  private static Element add(Element parent, String name, String styleClass) {
    Element element = parent.getOwnerDocument().createElement(name);
    if (!styleClass.isEmpty()) {
      element.setAttribute("class", styleClass);
    }
    parent.appendChild(element);
    return element;
  }
}
