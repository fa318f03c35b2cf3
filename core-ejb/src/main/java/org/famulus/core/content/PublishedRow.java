package org.famulus.core.content;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.region.Language;

/**
 * Something published, as its readers see it.
 *
 * @param id its id
 * @param title title
 * @param body text
 * @param language language of both, two letters; the reader's own if there are words in it
 * @param happensFrom when it begins
 * @param happensTo when it ends
 * @param place where it happens
 * @param link address elsewhere
 * @param fileName name of its PDF
 * @param withdrawn whether only staff sees it
 */
public record PublishedRow(
    long id,
    String title,
    String body,
    String language,
    Optional<Instant> happensFrom,
    Optional<Instant> happensTo,
    Optional<String> place,
    Optional<String> link,
    Optional<String> fileName,
    boolean withdrawn) {

  /** In the reader's language, or in English, or in whatever language there is. */
  static PublishedRow of(PublishedPage page, Language reader) {
    Map<String, PublishedWords> words = page.words();
    String language =
        Stream.concat(Stream.of(reader), Stream.of(Language.values()))
            .map(Language::code)
            .filter(words::containsKey)
            .findFirst()
            .orElse(reader.code());
    PublishedWords said = words.getOrDefault(language, new PublishedWords("", ""));
    return new PublishedRow(
        page.id(),
        said.title(),
        said.body(),
        language,
        page.happensFrom(),
        page.happensTo(),
        page.place(),
        page.link(),
        page.fileName(),
        page.isWithdrawn());
  }
}
