package org.famulus.core.installation;

/**
 * Rows of a table that are about a person.
 *
 * @param table name of the table
 * @param rows how many
 * @param fate what becomes of them when the person is erased
 */
public record KeptAbout(String table, long rows, Fate fate) {

  /** Bundle key of what the table holds: the core's for its own, else the region's. */
  public String key() {
    return key(table);
  }

  static String key(String table) {
    return "table." + table;
  }
}
