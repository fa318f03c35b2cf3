package org.famulus.allocation.command;

import java.io.IOException;
import org.famulus.allocation.file.PublishedRun;

/**
 * What can be asked about one kind of run. A further kind is a further implementation, named in {@link
 * FamulusAllocate}.
 *
 * @param <R> the kind
 */
interface RunWork<R extends PublishedRun> {

  /** The runs it is about. */
  Class<R> runs();

  /** Repeats a run; whether everything in it is right. */
  boolean verify(R run, Page page);

  /** Solves a run, and writes it where that is asked for; whether the result holds to every rule. */
  boolean solve(R run, Arguments asked, Page page) throws IOException, Unanswerable;

  /** Says why a student was given what she was. */
  void explain(R run, Arguments asked, Page page) throws Unanswerable;

  /** The digest of the input. */
  String digest(R run, Arguments asked) throws Unanswerable;
}
