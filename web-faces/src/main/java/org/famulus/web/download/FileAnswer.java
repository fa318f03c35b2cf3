package org.famulus.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.document.PrintedFile;
import org.famulus.web.form.Typed;

/** A file as the answer to a request; nobody but the browser that asked keeps it. */
public final class FileAnswer {

  private final HttpServletResponse response;

  /** An answer that goes there. */
  public FileAnswer(HttpServletResponse response) {
    this.response = response;
  }

  /** Finds what was printed for a record of a region. */
  @FunctionalInterface
  public interface Printed {

    /** The print; refused to whoever may not open it. */
    PrintedFile of(String regionId, long id);
  }

  /** Finds a file and hands it to the answer. */
  @FunctionalInterface
  public interface Giving {

    /** Gives the file; refused to whoever may not open it. */
    void to(FileAnswer answer) throws IOException;
  }

  /**
   * Gives a file out. Whoever may not open it gets the same answer as for one that does not exist.
   */
  public void give(Giving giving) throws IOException {
    try {
      giving.to(this);
    } catch (AccessDeniedException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /**
   * The number of a record in an address.
   *
   * @throws NotFoundException if there is none
   */
  public static long number(HttpServletRequest request, String name) {
    String given = request.getParameter(name);
    return Typed.id(given).orElseThrow(() -> new NotFoundException(name, given));
  }

  /**
   * The programme an address names.
   *
   * @throws NotFoundException if it names none
   */
  public static String region(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("region"))
        .orElseThrow(() -> new NotFoundException("region", null));
  }

  /** Shows the print of the record in the address, {@code ?region=…&id=…}. */
  public void show(HttpServletRequest request, Printed printed) throws IOException {
    give(answer -> answer.show(printed.of(region(request), number(request, "id"))));
  }

  /** Shows in the browser what Famulus itself has printed. */
  public void show(PrintedFile file) throws IOException {
    write("inline; filename=\"" + file.name() + "\"", file.mediaType(), file.content());
  }

  /**
   * Has a file saved that somebody has brought; it is never shown inside Famulus, so that nothing in
   * it can act in a user's name.
   */
  public void save(String name, String mediaType, byte[] content) throws IOException {
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    write(attachment(name), mediaType, content);
  }

  private void write(String disposition, String mediaType, byte[] content) throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", disposition);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(content);
  }

  /** The name in plain ASCII for old browsers, and as it is for all others (RFC 6266). */
  private static String attachment(String name) {
    String ascii = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
  }
}
