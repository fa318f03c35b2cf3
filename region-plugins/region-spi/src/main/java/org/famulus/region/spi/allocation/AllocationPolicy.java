package org.famulus.region.spi.allocation;

import java.util.List;
import org.famulus.region.spi.facts.ApplicationFacts;

/**
 * How places are given in a programme. The policy says what the programme wants; the core solves,
 * checks every placement against the programme's rules, draws the lottery and keeps the record.
 *
 * <p>Asked once for each application of a draft, before solving; it must give the same answer for
 * the same facts and do no input or output. One draft has one policy. An exception fails the
 * command: there is no draft, and the log has the cause.
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

  /** Methods the core knows. */
  enum Method {
    /**
     * Within each priority group applicants are drawn by lot; each in turn gets the most wanted
     * place that is free.
     */
    LOTTERY_ORDER
  }
}
