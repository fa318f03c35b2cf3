package org.famulus.region.spi.facts;

import java.util.Optional;

/**
 * What a placement is, where, and for how long its student was there.
 *
 * @param personId the student; the region's own facts are about her
 * @param kind code of the placement kind
 * @param field code of the field
 * @param days calendar days at the unit, first and last included, interruptions left out
 * @param host the host, if the programme has hosts
 */
public record StayFacts(
    long personId, String kind, String field, int days, Optional<HostFacts> host)
    implements AboutPerson {}
