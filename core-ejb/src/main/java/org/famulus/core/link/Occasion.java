package org.famulus.core.link;

import org.famulus.core.notify.MailMessage.Receiver;

/**
 * Why somebody gets a personal link.
 *
 * @param regionId region
 * @param purpose what it is for
 * @param subjectId id of the record it is about, see {@link LinkPurpose}
 * @param organisationId the unit it is about
 * @param receiver who gets it
 */
public record Occasion(
    String regionId, LinkPurpose purpose, long subjectId, Long organisationId, Receiver receiver) {}
