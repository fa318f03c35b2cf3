package org.famulus.core.allocation;

/**
 * The published file of a run, to be handed out.
 *
 * @param name file name
 * @param content a zip archive, as {@code docs/allocation.md} describes it
 */
public record DrawFile(String name, byte[] content) {

  /** Media type of the file. */
  public static final String MEDIA_TYPE = "application/zip";
}
