package org.famulus.region.spi.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People by name, for a region's own pages. Injected; it answers for the region of the class it is
 * injected into. It is no gate: a service asks {@code RegionGate} for the record first, and only then
 * for the name that stands on it.
 */
public interface RegionPeople {

  /** The core's id of the person who calls, if the account is somebody's. */
  Optional<Long> self();

  /** Names by id, of those there are. */
  Map<Long, String> names(Set<Long> personIds);

  /**
   * People of the programme whose name contains the text, by name; for callers who may see people in
   * all of it, nobody for others.
   *
   * @param text part of a name; empty for everybody
   * @param most how many at most, 1 to {@link Page#LARGEST}
   */
  List<PersonName> find(String text, int most);

  /**
   * Somebody.
   *
   * @param id the core's id
   * @param name her name
   */
  record PersonName(long id, String name) {}
}
