package org.famulus.core.content;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * Something published, as staff edits it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param section where it is published
 * @param partnerRegionId the partner region it tells of
 * @param words words by two-letter language
 * @param from when it begins, in the programme's time zone
 * @param to when it ends
 * @param place where it happens
 * @param link address elsewhere
 * @param fileName name of its PDF
 */
public record PublishedDetail(
    long id,
    long version,
    Section section,
    Optional<Long> partnerRegionId,
    Map<String, PublishedWords> words,
    Optional<LocalDateTime> from,
    Optional<LocalDateTime> to,
    Optional<String> place,
    Optional<String> link,
    Optional<String> fileName) {

  public PublishedDetail {
    words = Map.copyOf(words);
  }
}
