package org.famulus.core.report;

/** By what a season's figures are told apart; label {@code report.by.<NAME>}. */
public enum Breakdown {
  /** By specialty: of the first wish, and of the place once there is one. */
  FIELD,
  /** By site: of the first wish, and of the place once there is one. */
  SITE,
  /** By home university. */
  UNIVERSITY
}
