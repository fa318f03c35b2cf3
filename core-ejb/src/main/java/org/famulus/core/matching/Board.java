package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matching board.
 *
 * @param students how many students wait in all
 * @param studentsByInstitution the same by the id of the home institution, in the order of names
 * @param longestSince since when the longest waits, if anybody does
 * @param longestDays for how many days
 * @param waiting those looked at, the longest waiting first
 * @param institutions how many wishes there are of each home institution, by its id
 * @param kinds how many wishes there are for each kind of placement
 * @param institutionNames names of home institutions by their ids
 * @param partnerNames names of partner regions by their codes
 * @param unasked places with room nobody waits for
 * @param chosen what there is for the student at hand, if there is one
 */
public record Board(
    long students,
    Map<String, Long> studentsByInstitution,
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
}
