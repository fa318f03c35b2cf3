package org.famulus.core.installation;

/**
 * How many records of a kind a region has left.
 *
 * @param table name of the table, as it stands in the export
 * @param rows number of its rows
 */
public record RecordCount(String table, long rows) {}
