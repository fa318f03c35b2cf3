package org.famulus.core.support;

import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/** Words somebody may or must write about a claim. */
final class Words {

  private Words() {}

  /** The words, if there are any. */
  static Optional<String> of(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** What is wrong with them. */
  static List<Reason> faults(String field, String typed, boolean needed) {
    Optional<String> words = of(typed);
    if (words.isEmpty()) {
      return needed ? List.of(Reason.ofField(field, "field.required")) : List.of();
    }
    return words.get().length() > SupportClaim.WORDS_LENGTH
        ? List.of(Reason.ofField(field, "field.too-long", SupportClaim.WORDS_LENGTH))
        : List.of();
  }
}
