package org.famulus.allocation.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.famulus.allocation.Policy;

/** How policies are written on the command line. */
final class Policies {

  private Policies() {}

  static String written(Policy policy) {
    return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String all() {
    return Arrays.stream(Policy.values()).map(Policies::written).collect(Collectors.joining(", "));
  }
}
