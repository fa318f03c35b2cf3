package org.famulus.core.content;

/** What is published where; label {@code content.section.<NAME>}. */
public enum Section {
  /** The document library, in the order staff puts it. */
  DOCUMENT,
  /** The social programme, in the order of its days. */
  EVENT
}
