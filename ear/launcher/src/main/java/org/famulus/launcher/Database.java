package org.famulus.launcher;

import java.util.Map;

/** The database Famulus keeps its records in. */
public sealed interface Database permits H2Database, PostgresDatabase {

  /** Class name of the JDBC data source the server's pool uses. */
  String dataSourceClass();

  /** The pool's properties: JDBC address, user, password. */
  Map<String, String> properties();

  /** Options of the pool that only this product needs. */
  Map<String, String> poolOptions();

  /** Name of this very database, to tell it from another; holds no secret. */
  String identity();

  /**
   * Whether it holds nothing yet.
   *
   * @throws RefusedLaunchException if it cannot be reached
   */
  boolean isEmpty() throws RefusedLaunchException;
}
