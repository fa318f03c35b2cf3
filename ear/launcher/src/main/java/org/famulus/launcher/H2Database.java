package org.famulus.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The built-in database: one file in the data folder.
 *
 * @param folder the data folder; the server runs in it, so that the address needs no path
 */
public record H2Database(Path folder) implements Database {

  private static final String FILE = "famulus";

  @Override
  public String dataSourceClass() {
    return "org.h2.jdbcx.JdbcDataSource";
  }

  @Override
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    // Without WRITE_DELAY=0 a killed server loses commits it has already acknowledged.
    properties.put("url", "jdbc:h2:file:./" + FILE + ";WRITE_DELAY=0");
    properties.put("user", "famulus");
    // The file is protected by the folder's rights; the server refuses an empty password.
    properties.put("password", "famulus");
    return properties;
  }

  @Override
  public Map<String, String> poolOptions() {
    return Map.of();
  }

  @Override
  public String identity() {
    return "h2";
  }

  @Override
  public boolean isEmpty() {
    return Files.notExists(folder.resolve(FILE + ".mv.db"));
  }
}
