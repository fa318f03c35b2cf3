package org.famulus.core.tabular.file;

import java.util.List;

/**
 * The file as a whole cannot be read. It carries bundle keys and parameters for the screen; its own
 * message is for the log and names no content of the file.
 */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final String[] parameters;

    public UnreadableFileException(FileProblem problem, Object... parameters) {
        this(problem, null, parameters);
    }

    UnreadableFileException(FileProblem problem, Throwable cause, Object... parameters) {
        super(problem.name(), cause);
        this.problem = problem;
        this.parameters = new String[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            this.parameters[i] = String.valueOf(parameters[i]);
        }
    }

    public FileProblem problem() {
        return problem;
    }

    /** Bundle key of the sentence that says what is wrong. */
    public String messageKey() {
        return problem.messageKey();
    }

    /** Bundle key of the sentence that says what to do. */
    public String remedyKey() {
        return problem.remedyKey();
    }

    /** Parameters of both sentences, in the order {@link FileProblem} documents. */
    public List<String> parameters() {
        return List.of(parameters);
    }
}
