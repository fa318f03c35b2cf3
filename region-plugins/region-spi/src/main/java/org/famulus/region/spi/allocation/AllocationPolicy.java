package org.famulus.region.spi.allocation;

import java.util.List;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.PlaceFacts;

/**
 * How places are given in a programme. The policy says what the programme wants; the core solves,
 * checks every placement against the programme's rules, draws the lottery and keeps the record.
 *
 * <p>Asked once for each application when the input of a draft is frozen, before anything is drawn;
 * it must give the same answer for the same facts and do no input or output. One draft has one
 * policy. An exception fails the command: there is no draft, and the log has the cause.
 *
 * <p>Where students book places and staff matches those who found none, places are proposed by the
 * {@link #method()} of the first policy, if the programme has any; nothing else of it is asked,
 * since there are no applications.
 */
public interface AllocationPolicy {

  /** Stable id within the region; label {@code policy.<id>}, explanation {@code policy.<id>.help}. */
  String id();

  /** The method by which the core solves. */
  Method method();

  /** Rises whenever the policy's logic changes; kept with every run. */
  default int version() {
    return 1;
  }

  /**
   * Priority groups in order, first served first; label {@code priority.<code>}. At least one.
   */
  List<String> priorityGroups();

  /**
   * The priority group of an application.
   *
   * @param application the application
   * @param grantedPriority whether staff has granted priority with a reason
   * @return one of {@link #priorityGroups()}, never {@code null}
   */
  String priorityGroupOf(ApplicationFacts application, boolean grantedPriority);

  /**
   * What the programme adds to an applicant's rank of a place, such as for a long way without a car;
   * a place with a better rank may then be worse in sum. Asked once for each place an applicant may
   * get. {@link Method#LOTTERY_ORDER} uses it between equally wanted places only; methods that count
   * students at each rank, after ranks.
   *
   * @param application the application
   * @param place the place
   * @return hundredths of a rank, 0 to 1,000,000; 0 adds nothing
   * @since 1.2
   */
  default int surcharge(ApplicationFacts application, PlaceFacts place) {
    return 0;
  }

  /** Methods the core knows; label {@code allocation.method.<NAME>}. */
  enum Method {
    /**
     * Within each priority group applicants are drawn by lot; each in turn gets the most wanted
     * place that is free.
     */
    LOTTERY_ORDER,
    /**
     * Within each priority group as many as possible get a place, and the ranks of all together are
     * as small as they can be; the lot decides between equally good results.
     *
     * @since 1.2
     */
    LEAST_SUM_OF_RANKS,
    /**
     * Within each priority group as many as possible get a place, of these as many as possible their
     * first wish, then their second, and so on; the lot decides between equally good results.
     *
     * @since 1.2
     */
    MOST_FIRST_CHOICES,
    /**
     * Within each priority group as many as possible get a place, of these as few as possible their
     * last wish, then the one before, and so on; the lot decides between equally good results.
     *
     * @since 1.2
     */
    PROTECT_WORST_OFF
  }
}
