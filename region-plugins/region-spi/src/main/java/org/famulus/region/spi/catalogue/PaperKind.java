package org.famulus.region.spi.catalogue;

import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * A paper that belongs to an application.
 *
 * @param code stable code; label {@code paper.<code>}, help {@code paper.<code>.help}
 * @param form how it is handed in
 * @param required whether an application without it cannot be handed in
 * @param mediaTypes accepted media types, checked by content, for {@link Form#FILE}
 * @param maxBytes largest file accepted, in bytes
 * @param keptAfterCall how long after the call's close an uploaded file is kept
 */
public record PaperKind(
    String code,
    Form form,
    boolean required,
    List<String> mediaTypes,
    long maxBytes,
    Period keptAfterCall) {

  /** How a paper is handed in. */
  public enum Form {
    /** A file is uploaded and stored until its time is over. */
    FILE,
    /** The paper is shown to staff, who record date and name; no copy is stored. */
    SHOWN
  }

  public PaperKind {
    Objects.requireNonNull(code, "A paper needs a code.");
    Objects.requireNonNull(form, "A paper is handed in in some form.");
    mediaTypes = List.copyOf(mediaTypes);
    Objects.requireNonNull(keptAfterCall, "A paper is kept for some time.");
  }

  /** A required PDF. */
  public static PaperKind pdf(String code, long maxBytes, Period keptAfterCall) {
    return new PaperKind(
        code, Form.FILE, true, List.of("application/pdf"), maxBytes, keptAfterCall);
  }

  /** A paper that is only shown. */
  public static PaperKind shown(String code) {
    return new PaperKind(code, Form.SHOWN, false, List.of(), 0, Period.ZERO);
  }
}
