package org.famulus.core.evaluation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a questionnaire in a list.
 *
 * @param id its id
 * @param occasion after what it is asked
 * @param number number of the version
 * @param state where it stands
 * @param publishedOn when it was published
 * @param title title in the reader's language, or in one it has
 * @param asked how many were asked
 * @param answered how many have answered
 */
public record QuestionnaireRow(
    long id,
    Occasion occasion,
    int number,
    QuestionnaireState state,
    Optional<LocalDate> publishedOn,
    String title,
    long asked,
    long answered) {}
