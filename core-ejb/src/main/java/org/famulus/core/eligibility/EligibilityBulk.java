package org.famulus.core.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * The same command on many applications, one after the other. Each is a use case and a transaction
 * of its own: what one application cannot take does not keep the others from it, and the answer
 * says what came of each.
 */
@ApplicationScoped
public class EligibilityBulk {

  @Inject private EligibilityDecisions decisions;
  @Inject private CaseWork caseWork;

  /**
   * Decides "eligible" on each.
   *
   * @param numbers numbers of the applications by id, for the answer
   */
  public List<BulkResult> decide(String regionId, Map<Long, String> numbers) {
    return each(
        numbers,
        id -> decisions.decide(regionId, id, Optional.empty(), WrittenReasons.none()));
  }

  /** Gives each to somebody to work on, or to nobody. */
  public List<BulkResult> assign(
      String regionId, Map<Long, String> numbers, Optional<Long> accountId) {
    return each(numbers, id -> caseWork.assign(regionId, id, accountId));
  }

  /** Rejects each for the same reason. */
  public List<BulkResult> reject(String regionId, Map<Long, String> numbers, String reason) {
    return each(numbers, id -> decisions.reject(regionId, id, Optional.empty(), reason));
  }

  /** Reverses the decision on each. */
  public List<BulkResult> reverse(String regionId, Map<Long, String> numbers) {
    return each(numbers, id -> decisions.reverse(regionId, id));
  }

  private static List<BulkResult> each(
      Map<Long, String> numbers, Function<Long, Outcome<Long>> command) {
    List<BulkResult> results = new ArrayList<>();
    numbers.forEach((id, number) -> results.add(BulkResult.of(id, number, command.apply(id))));
    return results;
  }

  /**
   * What came of one application.
   *
   * @param applicationId the application
   * @param number its number
   * @param done whether the command was carried out
   * @param reasons why not, or what to know all the same
   */
  public record BulkResult(
      long applicationId, String number, boolean done, List<Reason> reasons) {

    static BulkResult of(long id, String number, Outcome<Long> outcome) {
      List<Reason> reasons =
          outcome instanceof Outcome.Refused<Long> refused
              ? refused.reasons()
              : outcome instanceof Outcome.Done<Long> done ? done.notices() : List.of();
      return new BulkResult(id, number, outcome.isDone(), reasons);
    }
  }
}
