package org.famulus.core.booking;

import java.util.EnumSet;
import java.util.Set;
import org.famulus.core.host.HostComforts;

/** What a host has for students besides the place; label {@code sought-by.<NAME>}. */
public enum Amenity {
  /** There is somewhere to live. */
  LODGING,
  /** The way by public transport is described. */
  REACH,
  /** A car is lent. */
  LOAN_CAR;

  /** What a host has. */
  static Set<Amenity> of(HostComforts comforts) {
    Set<Amenity> all = EnumSet.noneOf(Amenity.class);
    if (comforts.lodging().isPresent()) {
      all.add(LODGING);
    }
    if (comforts.reach().isPresent()) {
      all.add(REACH);
    }
    if (comforts.loanCar()) {
      all.add(LOAN_CAR);
    }
    return all;
  }
}
