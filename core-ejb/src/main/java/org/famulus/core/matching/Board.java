package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matching board.
 *
 * @param waitingByInstitution how many wait in all, by home institution, by name
 * @param longestSince since when the longest waits, if anybody does
 * @param longestDays for how many days
 * @param waiting those looked at, the longest waiting first
 * @param institutions of all who wait, how many there are of each home institution, by its id
 * @param kinds of all who wait, how many look for each kind of placement
 * @param institutionNames names of home institutions by their ids
 * @param partnerNames names of partner regions by their codes
 * @param unasked places with room nobody has asked for
 * @param chosen what there is for the student at hand, if there is one
 */
public record Board(
    Map<String, Long> waitingByInstitution,
    Optional<LocalDate> longestSince,
    long longestDays,
    List<WaitingStudent> waiting,
    Map<String, Long> institutions,
    Map<String, Long> kinds,
    Map<String, String> institutionNames,
    Map<String, String> partnerNames,
    List<UnaskedPlace> unasked,
    Optional<WishOptions> chosen) {

  public Board {
    waiting = List.copyOf(waiting);
    unasked = List.copyOf(unasked);
    institutionNames = Map.copyOf(institutionNames);
    partnerNames = Map.copyOf(partnerNames);
  }

  /** How many students wait in all. */
  public long getAll() {
    return waitingByInstitution.values().stream().mapToLong(Long::longValue).sum();
  }
}
