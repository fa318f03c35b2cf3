package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Loads a first season from a folder, through the same use cases people use. */
@ApplicationScoped
public class SeasonLoader {

  /** Loads the folder's season. */
  public void load(Path folder) {}
}
