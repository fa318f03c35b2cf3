package org.famulus.core.notify;

import java.util.List;

/**
 * A mail the programme may word itself, as the list shows it.
 *
 * @param template its key
 * @param subject its subject in the reader's language, with names of values in braces
 * @param ownIn languages in which the programme has its own words, two letters each
 */
public record WordingRow(String template, String subject, List<String> ownIn) {

  public WordingRow {
    ownIn = List.copyOf(ownIn);
  }
}
