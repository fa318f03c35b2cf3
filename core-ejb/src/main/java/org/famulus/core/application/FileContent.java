package org.famulus.core.application;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file really is, told from its first and last bytes and never from its name. */
final class FileContent {

  private static final int TAIL = 1_024;

  private final byte[] bytes;

  FileContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The media type; empty if the content is none that papers may have, or is damaged. */
  Optional<String> mediaType() {
    if (isPdf()) {
      return Optional.of("application/pdf");
    }
    if (startsWith(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
      return Optional.of("image/png");
    }
    if (startsWith(0xff, 0xd8, 0xff)) {
      return Optional.of("image/jpeg");
    }
    return Optional.empty();
  }

  /**
   * Whether it is a PDF that nobody needs a password for: it says so at the very start, and at the
   * end there is where its table begins and its end mark. A page that merely contains a PDF's
   * signature, or half an upload, is none.
   */
  private boolean isPdf() {
    if (!startsWith('%', 'P', 'D', 'F', '-')) {
      return false;
    }
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int table = tail.lastIndexOf("startxref");
    return table >= 0 && tail.indexOf("%%EOF", table) > table && !isEncrypted();
  }

  private boolean isEncrypted() {
    String whole = new String(bytes, StandardCharsets.ISO_8859_1);
    int trailer = whole.lastIndexOf("trailer");
    String dictionary = trailer >= 0 ? whole.substring(trailer) : lastObject(whole);
    return dictionary.contains("/Encrypt");
  }

  /** With a cross-reference stream there is no trailer; its entries stand in the last object. */
  private static String lastObject(String whole) {
    int object = whole.lastIndexOf(" obj");
    int stream = object < 0 ? -1 : whole.indexOf("stream", object);
    return stream < 0 ? "" : whole.substring(object, stream);
  }

  private boolean startsWith(int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xff) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
