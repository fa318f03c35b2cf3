package org.famulus.web.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.core.access.NotFoundException;

/**
 * Tells which region an address is about. The pages a region brings lie in a folder with its id;
 * they belong to this region whatever else the address says.
 */
final class RegionPages {

  private static final Pattern FOLDER = Pattern.compile("/regions/([^/]+)/.*");

  private RegionPages() {}

  /** The id of the region whose page it is; none for a page of Famulus itself. */
  static Optional<String> ownerOf(String view) {
    Matcher folder = FOLDER.matcher(view);
    return folder.matches() ? Optional.of(folder.group(1)) : Optional.empty();
  }

  /**
   * The id of the region an address names, by its page or by its parameter.
   *
   * @param view the page
   * @param parameter what stands in {@code ?region=}; may be null
   * @throws NotFoundException if it names two: rights in one open no page of the other
   */
  static Optional<String> namedBy(String view, String parameter) {
    Optional<String> asked = Optional.ofNullable(parameter).filter(each -> !each.isBlank());
    Optional<String> owner = ownerOf(view);
    if (owner.isPresent() && asked.isPresent() && !owner.equals(asked)) {
      throw new NotFoundException("page of " + asked.get(), view);
    }
    return owner.or(() -> asked);
  }
}
