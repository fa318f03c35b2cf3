package org.famulus.core.tabular;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a parser makes of a cell: a value, or the reason why there is none. */
public final class Parsed<T> {

    private final T value;
    private final Refusal refusal;

    private Parsed(T value, Refusal refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Objects.requireNonNull(value), null);
    }

    public static <T> Parsed<T> refused(Refusal refusal) {
        return new Parsed<>(null, Objects.requireNonNull(refusal));
    }

    public static <T> Parsed<T> refused(ValueProblem problem, Object... parameters) {
        return refused(Refusal.of(problem, parameters));
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Another type of value, the same refusal. */
    public <R> Parsed<R> map(Function<? super T, ? extends R> conversion) {
        return value == null ? refused(refusal) : of(conversion.apply(value));
    }
}
