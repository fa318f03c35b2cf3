package org.famulus.core.evaluation;

import java.util.Optional;

/**
 * What a group says to a question.
 *
 * @param dimension by what the group is told apart; none for all together
 * @param value the value it shares: code of a kind or field, name of a university
 * @param tally what it says; nothing if that would tell too much
 */
public record GroupResult(
    Optional<Dimension> dimension, String value, Optional<Tally> tally) {}
