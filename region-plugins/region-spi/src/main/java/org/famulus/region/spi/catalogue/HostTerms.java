package org.famulus.region.spi.catalogue;

import java.util.List;

/**
 * What a programme with the step {@link Step#HOST} says about its hosts and tells the public.
 *
 * @param marks codes of what a host may be recognised as, such as a teaching practice; label {@code
 *     mark.<code>}
 * @param goals codes of the programme's goals, in the order they are told and reported on; label
 *     {@code goal.<code>}
 */
public record HostTerms(List<String> marks, List<String> goals) {

  public HostTerms {
    marks = List.copyOf(marks);
    goals = List.copyOf(goals);
  }

  /** Of a programme that says nothing. */
  public static HostTerms none() {
    return new HostTerms(List.of(), List.of());
  }
}
