package org.famulus.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Famulus that runs, as the build wrote it. */
@Named("productVersion")
@ApplicationScoped
public class ProductVersion {

  private final String text = read();

  /** The version, for example {@code 1.0.0}. */
  public String getText() {
    return text;
  }

  private static String read() {
    try (InputStream in = ProductVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
