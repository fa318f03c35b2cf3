package org.famulus.allocation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is given which place, and how that came.
 *
 * @param problem what was solved
 * @param policy by which policy
 * @param seed with which seed
 * @param given everybody, by id
 * @param steps what was made as small as possible, in order; empty for a lottery order
 * @param proven whether nothing better exists; where places may take none or at least some, large
 *     problems may stay without that proof
 * @param refusals for each student why she has none of the places she wanted more
 */
public record Allocation(
    Problem problem,
    Policy policy,
    String seed,
    List<Given> given,
    List<Step> steps,
    boolean proven,
    Refusals refusals) {

  public Allocation {
    given = List.copyOf(given);
    steps = List.copyOf(steps);
  }

  /** What a student is given. */
  public Optional<Given> of(String student) {
    int low = 0;
    int high = given.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = given.get(middle).student().compareTo(student);
      if (order == 0) {
        return Optional.of(given.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** Everybody by id. */
  public Map<String, Given> byStudent() {
    return given.stream().collect(Collectors.toMap(Given::student, Function.identity()));
  }

  /**
   * SHA-256 of the lines {@code student;place} in order of the students' ids, the place empty for
   * none, each ended by a line feed.
   */
  public String digest() {
    var digest = Lottery.sha256();
    for (Given each : given) {
      digest.update(
          (each.student() + ";" + each.place().orElse("") + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** How well wishes were met. */
  public RankProfile profile() {
    return RankProfile.of(given);
  }
}
