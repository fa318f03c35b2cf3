package org.famulus.allocation.file;

/** A run as a published file holds it, of any kind. */
public interface PublishedRun {

  /** What the file says about itself. */
  Stated stated();
}
