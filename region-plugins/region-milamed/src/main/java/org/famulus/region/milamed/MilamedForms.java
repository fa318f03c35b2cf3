package org.famulus.region.milamed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentForm.Box;
import org.famulus.region.spi.catalogue.DocumentForm.Row;

/**
 * The forms of the licensing order's Annexes 4, 5 and 6 (MIL-F17, MIL-F19): their fields, in their
 * order. The place of birth is not kept and written by hand; stamp and signature have room for ink.
 */
final class MilamedForms {

  /** What was missed in a tertial; the only value the programme's own tables add. */
  private static final int OWN = 1;

  /** Practical year. */
  static final DocumentForm ANNEX_4 =
      new DocumentForm(
          "form.annex4.reference",
          rows(
              "form.annex4.signature",
              DocumentForm.words("form.annex4.took-part"),
              one("form.annex4.field", "form.entry.field"),
              period(),
              one("form.annex4.missed", "form.annex4.missed.entry"),
              one("form.annex4.place", "form.entry.place"),
              one("form.annex4.university", "form.entry.university")),
          OWN);

  /** Nursing service. */
  static final DocumentForm ANNEX_5 =
      new DocumentForm(
          "form.annex5.reference",
          rows(
              "form.annex5.signature",
              DocumentForm.words("form.annex5.served"),
              period(),
              one("form.caption.interrupted", "form.entry.interrupted"),
              one("form.annex5.place", "form.entry.place"),
              one("form.annex5.ward", "form.entry.field")));

  /** Famulatur. */
  static final DocumentForm ANNEX_6 =
      new DocumentForm(
          "form.annex6.reference",
          rows(
              "form.annex6.signature",
              DocumentForm.words("form.annex6.worked"),
              period(),
              one("form.caption.interrupted", "form.entry.interrupted"),
              DocumentForm.words("form.annex6.mainly"),
              one("form.annex6.field", "form.entry.field"),
              DocumentForm.words("form.annex6.occupied"),
              one("form.caption.place", "form.entry.place")));

  private MilamedForms() {}

  /** Who it is about comes first on each form; place, day, stamp and signature come last. */
  private static List<Row> rows(String signature, Row... middle) {
    List<Row> rows = new ArrayList<>();
    rows.add(DocumentForm.words("form.words.student"));
    rows.add(one("form.caption.name", "form.entry.name"));
    rows.add(
        DocumentForm.boxes(
            Box.filled("form.caption.born", "form.entry.born"),
            Box.byHand("form.caption.birthplace")));
    rows.addAll(Arrays.asList(middle));
    rows.add(
        DocumentForm.boxes(
            Box.filled("form.caption.signed-at", "form.entry.signed-at").forInk(),
            Box.byHand("form.caption.stamp").forInk()));
    rows.add(DocumentForm.boxes(Box.filled(signature, "form.entry.signed-by").forInk()));
    return rows;
  }

  private static Row period() {
    return DocumentForm.boxes(
        Box.filled("form.caption.from", "form.entry.from"),
        Box.filled("form.caption.until", "form.entry.until"),
        Box.filled("form.caption.days", "form.entry.days"));
  }

  private static Row one(String caption, String entry) {
    return DocumentForm.boxes(Box.filled(caption, entry));
  }
}
