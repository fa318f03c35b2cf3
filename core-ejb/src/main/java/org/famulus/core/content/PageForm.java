package org.famulus.core.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Reason;

/**
 * What somebody wrote to be published.
 *
 * @param titles titles, by two-letter language; a language without one is not published
 * @param bodies texts, by two-letter language
 * @param from when it begins, in the programme's time zone
 * @param to when it ends
 * @param place where it happens
 * @param link address elsewhere
 * @param file a new PDF
 * @param withoutFile whether the file that is there is taken away
 */
public record PageForm(
    Map<String, String> titles,
    Map<String, String> bodies,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> to,
    Optional<String> place,
    Optional<String> link,
    Optional<UploadedFile> file,
    boolean withoutFile) {

  /** Largest file, in bytes. */
  public static final int FILE_SIZE = 10 * 1024 * 1024;

  private static final int LINK_LENGTH = 500;
  private static final int PLACE_LENGTH = 300;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  public PageForm {
    titles = Map.copyOf(titles);
    bodies = Map.copyOf(bodies);
  }

  /** The words of each language that has a title. */
  Map<String, PublishedWords> words() {
    Map<String, PublishedWords> words = new TreeMap<>();
    for (Language language : Language.values()) {
      String title = title(language);
      if (!title.isEmpty()) {
        words.put(language.code(), new PublishedWords(title, body(language)));
      }
    }
    return words;
  }

  /**
   * What is wrong with the form, field by field.
   *
   * @param hasFile whether a file is there already
   */
  List<Reason> faults(Section section, boolean hasFile) {
    List<Reason> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      checkWords(faults, language);
    }
    if (words().isEmpty() && faults.isEmpty()) {
      faults.add(Reason.ofField("title_en", "content.no-title"));
    }
    link.ifPresent(address -> checkLink(faults, address));
    place
        .filter(where -> where.length() > PLACE_LENGTH)
        .ifPresent(long_ -> faults.add(Reason.ofField("place", "field.too-long", PLACE_LENGTH)));
    file.ifPresent(upload -> checkFile(faults, upload));
    if (section == Section.EVENT) {
      checkTimes(faults);
    } else if (section == Section.DOCUMENT
        && link.isEmpty()
        && file.isEmpty()
        && (!hasFile || withoutFile)) {
      faults.add(Reason.ofField("link", "content.link-or-file"));
    }
    return faults;
  }

  private void checkWords(List<Reason> faults, Language language) {
    String field = "title_" + language.code();
    if (title(language).isEmpty() && !body(language).isEmpty()) {
      faults.add(Reason.ofField(field, "field.required"));
    }
    if (title(language).length() > PublishedWords.TITLE_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", PublishedWords.TITLE_LENGTH));
    }
    if (body(language).length() > PublishedWords.BODY_LENGTH) {
      faults.add(
          Reason.ofField(
              "body_" + language.code(), "field.too-long", PublishedWords.BODY_LENGTH));
    }
  }

  private void checkTimes(List<Reason> faults) {
    if (from.isEmpty()) {
      faults.add(Reason.ofField("day", "field.required"));
    } else if (to.isPresent() && !to.get().isAfter(from.get())) {
      faults.add(Reason.ofField("to", "content.ends-before"));
    }
  }

  private static void checkLink(List<Reason> faults, String address) {
    if (!address.matches("https?://[^\\s<>\"]+") || address.length() > LINK_LENGTH) {
      faults.add(Reason.ofField("link", "content.not-an-address"));
    }
  }

  private static void checkFile(List<Reason> faults, UploadedFile upload) {
    if (upload.size() > FILE_SIZE) {
      faults.add(Reason.ofField("file", "content.file-too-large"));
    } else if (!isPdf(upload.content())) {
      faults.add(Reason.ofField("file", "content.not-a-pdf"));
    }
  }

  private static boolean isPdf(byte[] content) {
    return content.length > PDF.length
        && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
  }

  private String title(Language language) {
    return titles.getOrDefault(language.code(), "").strip();
  }

  private String body(Language language) {
    return bodies.getOrDefault(language.code(), "").strip();
  }
}
