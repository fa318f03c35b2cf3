package org.famulus.web.download;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file written for one reader: it answers the request of a page, and is gone afterwards. */
public final class HandedOutFile {

  private HandedOutFile() {}

  /** Answers with the file under a name of plain letters, and deletes it. */
  public static void answer(Path file, String mediaType, String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    try {
      external.setResponseContentType(mediaType);
      external.setResponseHeader(
          "Content-Disposition", "attachment; filename=\"" + name + "\"");
      external.setResponseHeader("Cache-Control", "private, no-store");
      Files.copy(file, external.getResponseOutputStream());
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      throw new UncheckedIOException("The copy " + file + " cannot be deleted.", stays);
    }
  }
}
