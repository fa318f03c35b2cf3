package org.famulus.core.booking;

import org.famulus.core.organisation.OrganisationType;

/** What students tell hosts apart by; label {@code host-place.<NAME>}. */
public enum HostPlace {
  /** A doctor's practice. */
  PRACTICE,
  /** A hospital or a part of one. */
  HOSPITAL;

  /** What an organisation that offers places is. */
  static HostPlace of(OrganisationType type) {
    return type == OrganisationType.PRACTICE ? PRACTICE : HOSPITAL;
  }
}
