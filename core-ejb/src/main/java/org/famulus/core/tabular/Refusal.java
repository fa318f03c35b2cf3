package org.famulus.core.tabular;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a value was not accepted, as data for the screen.
 *
 * @param messageKey bundle key of the sentence that says what is wrong
 * @param parameters parameters of both sentences
 * @param remedyKey bundle key of the sentence that says what to do
 */
public record Refusal(String messageKey, List<String> parameters, String remedyKey) {

    /** Longer values are cut: a message must fit its line. */
    private static final int SHOWN = 80;

    public Refusal {
        parameters = List.copyOf(parameters);
    }

    /** A refusal with the sentences of a known problem; the offending value, if long, is cut. */
    public static Refusal of(ValueProblem problem, Object... parameters) {
        List<String> texts = new ArrayList<>();
        for (Object parameter : parameters) {
            texts.add(texts.isEmpty() ? shortened(parameter.toString()) : parameter.toString());
        }
        return new Refusal(problem.messageKey(), texts, problem.remedyKey());
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
