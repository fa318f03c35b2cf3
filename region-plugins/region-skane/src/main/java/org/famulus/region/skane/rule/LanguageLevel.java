package org.famulus.region.skane.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
public enum LanguageLevel {
  A1,
  A2,
  B1,
  B2,
  C1,
  C2;

  /** Codes of all levels, lowest first. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }

  /** The level of a code, if it is one. */
  static Optional<LanguageLevel> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.name().equals(code)).findFirst();
  }
}
