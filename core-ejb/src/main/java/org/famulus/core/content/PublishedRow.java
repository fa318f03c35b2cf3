package org.famulus.core.content;

import java.time.Instant;
import java.util.Optional;

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
    boolean withdrawn) {}
