package org.famulus.core.shared;

import java.util.List;

/**
 * What became of a command: done, refused with reasons, or overtaken by somebody else's change.
 * Refusals are answers, not exceptions; the transaction of a refused command is rolled back by the
 * gate around the use case.
 */
public sealed interface Outcome<T> {

  /**
   * The command was carried out.
   *
   * @param value what came of it
   * @param notices what the caller should know all the same (holds, written reasons, tasks)
   */
  record Done<T>(T value, List<Reason> notices) implements Outcome<T> {
    public Done {
      notices = List.copyOf(notices);
    }
  }

  /** The command was refused; nothing was saved. */
  record Refused<T>(List<Reason> reasons) implements Outcome<T> {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal says why.");
      }
    }
  }

  /**
   * Somebody else changed the record in the meantime; nothing was saved.
   *
   * @param theirs the values as they are now, by field
   * @param changedBy who changed the record
   * @param version the version to send with a second attempt
   */
  record Stale<T>(java.util.Map<String, String> theirs, String changedBy, long version)
      implements Outcome<T> {
    public Stale {
      theirs = java.util.Map.copyOf(theirs);
    }
  }

  /** The command was carried out and there is nothing more to say. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value, List.of());
  }

  /** The command was carried out, with notices. */
  static <T> Outcome<T> done(T value, List<Reason> notices) {
    return new Done<>(value, notices);
  }

  /** The command was refused. */
  static <T> Outcome<T> refused(List<Reason> reasons) {
    return new Refused<>(reasons);
  }

  /** The command was refused for one reason. */
  static <T> Outcome<T> refused(Reason reason) {
    return new Refused<>(List.of(reason));
  }

  /** Whether the command was carried out. */
  default boolean isDone() {
    return this instanceof Done<T>;
  }

  /**
   * The value of a command that must have been carried out.
   *
   * @throws IllegalStateException if it was not, with the reasons
   */
  default T value() {
    if (this instanceof Done<T> done) {
      return done.value();
    }
    throw new IllegalStateException("The command was not carried out: " + this);
  }
}
