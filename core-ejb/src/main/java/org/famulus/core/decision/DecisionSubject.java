package org.famulus.core.decision;

import java.util.Optional;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.decision.AdmissionDecision.Place;

/**
 * What a decision is about, in the words of letters and mails.
 *
 * @param place ids and days
 * @param applicationNumber number of the application
 * @param studentName student's name
 * @param email student's address
 * @param language student's language, two letters
 * @param institution home institution
 * @param interestId interest behind the place, which names the unit's contacts
 * @param at unit, site and period
 * @param callTitle title of the call
 */
record DecisionSubject(
    Place place,
    String applicationNumber,
    String studentName,
    Optional<String> email,
    String language,
    String institution,
    long interestId,
    PlaceRow at,
    String callTitle) {}
