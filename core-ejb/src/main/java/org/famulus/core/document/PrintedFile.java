package org.famulus.core.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A printed file.
 *
 * @param name file name
 * @param mediaType media type
 * @param sha256 digest of the content, 64 hexadecimal digits
 * @param content the bytes
 */
public record PrintedFile(String name, String mediaType, String sha256, byte[] content) {

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedFile file
        && Objects.equals(file.name, name)
        && Objects.equals(file.mediaType, mediaType)
        && Arrays.equals(file.content, content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, mediaType, sha256);
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes, " + sha256 + ")";
  }
}
