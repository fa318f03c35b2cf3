package org.famulus.web.list;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows ticked in a posted form: check boxes named {@code selected} with the ids of rows, and one
 * named {@code selectedAll} for those of all pages.
 *
 * @param ids ids of the rows ticked on the page
 * @param everything whether those of the other pages were meant too
 */
public record Ticked(Set<Long> ids, boolean everything) {

  public Ticked {
    ids = new LinkedHashSet<>(ids);
  }

  /** What is ticked in the form that was posted; nothing if none was. */
  public static Ticked posted() {
    var posted =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    return of(
        posted.getOrDefault("selected", new String[0]),
        posted.getOrDefault("selectedAll", new String[0]));
  }

  /** What is ticked if these values were posted; what is no id is none. */
  static Ticked of(String[] selected, String[] selectedAll) {
    return new Ticked(
        Arrays.stream(selected)
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        Arrays.asList(selectedAll).contains("all"));
  }
}
