package org.famulus.allocation.file;

import java.util.Optional;

/**
 * What a published file says about itself, to be held against what comes out anew. Whatever a file of
 * somebody else leaves out is empty.
 *
 * @param inputDigest digest of the input, published before the seed was drawn
 * @param seed the seed
 * @param version version of what solved it
 * @param resultDigest digest of the result
 * @param proven whether it is said that nothing better exists
 */
public record Stated(
    Optional<String> inputDigest,
    Optional<String> seed,
    Optional<String> version,
    Optional<String> resultDigest,
    Optional<Boolean> proven) {

  static Stated in(RunSheet run) {
    return new Stated(
        run.get(RunSheet.INPUT_DIGEST),
        run.get(RunSheet.SEED),
        run.get(RunSheet.VERSION),
        run.get(RunSheet.RESULT_DIGEST),
        run.yes(RunSheet.PROVEN));
  }
}
