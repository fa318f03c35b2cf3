package org.famulus.core.document;

import java.util.List;

/**
 * A prescribed form, filled in: its words and its boxes, in its order.
 *
 * @param reference which form it is, of which law; stands above the title
 * @param rows the rows
 */
public record LetterForm(String reference, List<Row> rows) {

  public LetterForm {
    rows = List.copyOf(rows);
  }

  /** A row: words across the page, or boxes side by side. */
  public sealed interface Row {}

  /**
   * Words of the form.
   *
   * @param text the words
   */
  public record Words(String text) implements Row {}

  /**
   * Boxes side by side, equally wide.
   *
   * @param boxes from left to right
   */
  public record Boxes(List<Box> boxes) implements Row {
    public Boxes {
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A box.
   *
   * @param caption what it is for
   * @param entry what stands in it; empty if it is filled in by hand
   * @param tall whether it has room for a stamp or a signature
   */
  public record Box(String caption, String entry, boolean tall) {}
}
