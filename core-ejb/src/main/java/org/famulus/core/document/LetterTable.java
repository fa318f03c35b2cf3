package org.famulus.core.document;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A table in a letter.
 *
 * @param title what stands above it, if the letter has several
 * @param headings headings of the columns
 * @param numbers how many of the last columns hold numbers
 * @param rows the rows, each with a cell for every column
 * @param sums the last line, with a cell for every column; empty if nothing is added up
 */
public record LetterTable(
    Optional<String> title,
    List<String> headings,
    int numbers,
    List<List<String>> rows,
    List<String> sums) {

  public LetterTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    sums = List.copyOf(sums);
  }

  /** The only table of a letter, with a line of sums at its end. */
  public LetterTable(
      List<String> headings, int numbers, List<List<String>> rows, List<String> sums) {
    this(Optional.empty(), headings, numbers, rows, sums);
  }

  /** Adds the table to the end of a letter's first print. */
  Document below(Document page) {
    Element print = firstPrint(page);
    title.ifPresent(text -> add(print, "h2").setTextContent(text));
    Element table = add(print, "table");
    add(add(table, "thead"), headings, "th");
    Element body = add(table, "tbody");
    rows.forEach(row -> add(body, row, "td"));
    if (!sums.isEmpty()) {
      add(body, sums, "td").setAttribute("class", "sum");
    }
    return page;
  }

  private Element add(Element part, List<String> cells, String name) {
    Element row = add(part, "tr");
    for (int column = 0; column < cells.size(); column++) {
      Element cell = add(row, name);
      cell.setTextContent(cells.get(column));
      if (column >= headings.size() - numbers) {
        cell.setAttribute("class", "number");
      }
    }
    return row;
  }

  private static Element add(Element parent, String name) {
    Element element = parent.getOwnerDocument().createElement(name);
    parent.appendChild(element);
    return element;
  }

  private static Element firstPrint(Document page) {
    NodeList parts = page.getElementsByTagName("div");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      if ("print".equals(part.getAttribute("class"))) {
        return part;
      }
    }
    throw new IllegalStateException("A letter has a print.");
  }
}
