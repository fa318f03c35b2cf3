package org.famulus.core.tabular.layout;

import java.util.List;
import java.util.Optional;

/**
 * A practice or hospital somebody has heard of.
 *
 * @param name its name
 * @param type code of what it is
 * @param city its town
 * @param partnerRegion name of the partner region it lies in
 * @param point its place on the map, north and east
 * @param contactName whom to speak to
 * @param contactEmail that person's mail address
 * @param fields codes of its fields; empty if the list says nothing of them
 */
public record HostLine(
    String name,
    String type,
    Optional<String> city,
    Optional<String> partnerRegion,
    Optional<String> point,
    Optional<String> contactName,
    Optional<String> contactEmail,
    List<String> fields) {

  public HostLine {
    fields = List.copyOf(fields);
  }
}
