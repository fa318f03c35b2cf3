package org.famulus.region.spi.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layout of a form some law or office prescribes, which a document fills in: boxes with captions,
 * and the form's own words between them, in its order. It is printed without the head of a letter.
 * Every entry is a bundle key that gets the values of the document ({@link DocumentTemplate.Kind});
 * days among them are written in figures.
 *
 * @param referenceKey bundle key of the line above the title: which form it is, of which law
 * @param rows its rows, in order
 * @param ownValues how many values of the region's own ({@code RegionPlugin.documentEntries}) follow
 *     the document's; only a certificate gets any
 */
public record DocumentForm(String referenceKey, List<Row> rows, int ownValues) {

  public DocumentForm {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("A form has rows.");
    }
  }

  /** A form filled in with the document's values alone. */
  public DocumentForm(String referenceKey, List<Row> rows) {
    this(referenceKey, rows, 0);
  }

  /** Every bundle key it needs. */
  public Stream<String> keys() {
    return Stream.concat(Stream.of(referenceKey), rows.stream().flatMap(Row::keys));
  }

  /** Words of the form that run across the page. */
  public static Row words(String key) {
    return new Words(key);
  }

  /** Boxes side by side, equally wide. */
  public static Row boxes(Box... boxes) {
    return new Boxes(Arrays.asList(boxes));
  }

  /** A row of a form. */
  public sealed interface Row {

    /** The bundle keys it needs. */
    Stream<String> keys();
  }

  /**
   * Words of the form.
   *
   * @param key bundle key; it gets the document's values
   */
  public record Words(String key) implements Row {
    @Override
    public Stream<String> keys() {
      return Stream.of(key);
    }
  }

  /**
   * Boxes side by side.
   *
   * @param boxes the boxes, from left to right
   */
  public record Boxes(List<Box> boxes) implements Row {

    public Boxes {
      boxes = List.copyOf(boxes);
      if (boxes.isEmpty()) {
        throw new IllegalArgumentException("A row of boxes has boxes.");
      }
    }

    @Override
    public Stream<String> keys() {
      return boxes.stream()
          .flatMap(box -> Stream.concat(Stream.of(box.captionKey()), box.entryKey().stream()));
    }
  }

  /**
   * A box of the form.
   *
   * @param captionKey bundle key of what it is for
   * @param entryKey bundle key of what stands in it; without one it is filled in by hand
   * @param tall whether it has room for a stamp or a signature
   */
  public record Box(String captionKey, Optional<String> entryKey, boolean tall) {

    /** A box that is filled in. */
    public static Box filled(String captionKey, String entryKey) {
      return new Box(captionKey, Optional.of(entryKey), false);
    }

    /** A box somebody fills in by hand, because the core does not keep what belongs there. */
    public static Box byHand(String captionKey) {
      return new Box(captionKey, Optional.empty(), false);
    }

    /** The same box with room for a stamp or a signature. */
    public Box forInk() {
      return new Box(captionKey, entryKey, true);
    }
  }
}
