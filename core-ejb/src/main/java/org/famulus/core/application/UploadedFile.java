package org.famulus.core.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file somebody uploads, with a name that is safe to store and to offer again. */
public final class UploadedFile {

  private final String name;
  private final byte[] content;

  /**
   * A file as it came.
   *
   * @param name name given by the sender; only its harmless part is kept
   * @param content its bytes
   */
  public UploadedFile(String name, byte[] content) {
    this.name = SafeFileName.of(name);
    this.content = content.clone();
  }

  /** Its safe name. */
  public String name() {
    return name;
  }

  /** Its size in bytes. */
  public int size() {
    return content.length;
  }

  /** Its bytes. */
  public byte[] content() {
    return content.clone();
  }

  /** Its media type by its content; empty if papers cannot have such a content. */
  public Optional<String> mediaType() {
    return new FileContent(content).mediaType();
  }

  /** SHA-256 of its bytes, in hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256.", missing);
    }
  }
}
