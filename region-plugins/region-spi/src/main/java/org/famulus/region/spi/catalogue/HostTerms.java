package org.famulus.region.spi.catalogue;

import java.util.List;

/**
 * What a programme with the step {@link Step#HOST} says about its hosts.
 *
 * @param marks codes of what a host may be recognised as, such as a teaching practice; label {@code
 *     mark.<code>}
 */
public record HostTerms(List<String> marks) {

  public HostTerms {
    marks = List.copyOf(marks);
  }

  /** Of a programme that says nothing. */
  public static HostTerms none() {
    return new HostTerms(List.of());
  }
}
