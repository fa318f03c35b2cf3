package org.famulus.core.task;

import java.util.Optional;

/**
 * What a to-do is about.
 *
 * @param regionId region
 * @param type type of the record, as in the audit trail
 * @param id id of the record
 * @param placementId the placement it belongs to; with it the to-do ends
 * @param personId the person who has to act, if it is one
 */
public record TaskSubject(
    String regionId, String type, long id, long placementId, Optional<Long> personId) {}
