package org.famulus.region.spi.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Something an application asks beyond person, home institution and wishes. The core shows, stores
 * and imports the answer; the region's rules read it. Never ask for health or police data here.
 *
 * @param key stable key; label {@code question.<key>}, help {@code question.<key>.help}; {@code
 *     question.<key>.headings} may list further headings of a column in import files that answers
 *     it, separated by {@code |}
 * @param type how it is answered
 * @param required whether an application without an answer cannot be handed in
 * @param choices codes for {@link Type#CHOICE}; label {@code question.<key>.<code>}
 */
public record Question(String key, Type type, boolean required, List<String> choices) {

  /** How a question is answered. */
  public enum Type {
    /** Yes or no. */
    YES_NO,
    /** Whole number, zero or more. */
    NUMBER,
    /** One of the choices. */
    CHOICE,
    /** Any number of the programme's fields (specialties). */
    FIELDS
  }

  public Question {
    Objects.requireNonNull(key, "A question needs a key.");
    Objects.requireNonNull(type, "A question needs a type.");
    choices = List.copyOf(choices);
  }

  /** A yes-or-no question. */
  public static Question yesNo(String key) {
    return new Question(key, Type.YES_NO, false, List.of());
  }

  /** A number to be answered. */
  public static Question number(String key) {
    return new Question(key, Type.NUMBER, true, List.of());
  }

  /** One of several codes, to be answered. */
  public static Question choice(String key, List<String> choices) {
    return new Question(key, Type.CHOICE, true, choices);
  }

  /** Any number of fields. */
  public static Question fields(String key) {
    return new Question(key, Type.FIELDS, false, List.of());
  }
}
