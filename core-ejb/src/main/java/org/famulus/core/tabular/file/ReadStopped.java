package org.famulus.core.tabular.file;

/**
 * Carries an {@link UnreadableFileException} through the parsers of the JDK and of commons-csv, which
 * would wrap or swallow a checked one. It never leaves this package.
 */
final class ReadStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFileException reason;

    ReadStopped(FileProblem problem, Object... parameters) {
        this.reason = new UnreadableFileException(problem, parameters);
    }

    UnreadableFileException reason() {
        return reason;
    }
}
