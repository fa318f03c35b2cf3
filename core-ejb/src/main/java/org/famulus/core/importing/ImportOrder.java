package org.famulus.core.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famulus.core.region.Language;

/**
 * A file to be loaded, and how.
 *
 * @param regionId the region
 * @param kind what it is a list of
 * @param file where it lies; it does not change while it is read
 * @param fileName what the user calls it
 * @param sheet the sheet of a workbook; without it the first one that holds a value
 * @param mapping column keys and column numbers, as {@code Mapping} writes them; without it the
 *     headings decide
 * @param options what the file does not say itself
 * @param language language of the names in messages
 */
public record ImportOrder(
    String regionId,
    ImportKind kind,
    Path file,
    String fileName,
    Optional<String> sheet,
    Optional<Map<String, String>> mapping,
    ImportOptions options,
    Language language) {

  public ImportOrder {
    Objects.requireNonNull(regionId);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(file);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(sheet);
    mapping = mapping.map(Map::copyOf);
    Objects.requireNonNull(options);
    Objects.requireNonNull(language);
  }

  /** A file whose headings say everything. */
  public static ImportOrder of(
      String regionId, ImportKind kind, Path file, ImportOptions options) {
    return new ImportOrder(
        regionId,
        kind,
        file,
        file.getFileName().toString(),
        Optional.empty(),
        Optional.empty(),
        options,
        Language.EN);
  }
}
