package org.famulus.web.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.application.WishedPlace;

/**
 * A wish in the form; it travels through the page as one word.
 *
 * @param field code of the field
 * @param site id of the site; zero if any will do
 * @param firstDay first day
 */
public record WishEntry(String field, long site, LocalDate firstDay) implements Serializable {

  static WishEntry of(WishedPlace wanted) {
    return new WishEntry(wanted.field(), wanted.siteId().orElse(0L), wanted.firstDay());
  }

  /** The wish a word stands for; empty if it stands for none. */
  static Optional<WishEntry> ofWord(String word) {
    String[] parts = word == null ? new String[0] : word.split("\\|");
    if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new WishEntry(parts[0], Long.parseLong(parts[1]), LocalDate.parse(parts[2])));
  }

  /** The word that stands for the wish in the page. */
  public String word() {
    return field + "|" + site + "|" + firstDay;
  }

  WishedPlace wanted() {
    return new WishedPlace(field, site == 0 ? Optional.empty() : Optional.of(site), firstDay);
  }
}
