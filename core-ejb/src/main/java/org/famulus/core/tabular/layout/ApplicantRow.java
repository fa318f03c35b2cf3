package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A student who is nominated and applies.
 *
 * @param homeUniversity its name, as in the list of partner universities
 * @param answers answers to the programme's questions by question, in the notation of the facts; a
 *     blank one says that there is none
 * @param wishes her wishes, first choice first; at least one
 */
public record ApplicantRow(
        String familyName, String givenName, String email, LocalDate dateOfBirth, String homeUniversity,
        Map<String, String> answers, boolean priority, Optional<String> priorityReason, LocalDate nominatedOn,
        List<WishRow> wishes) {

    public ApplicantRow {
        answers = Map.copyOf(answers);
        wishes = List.copyOf(wishes);
    }
}
