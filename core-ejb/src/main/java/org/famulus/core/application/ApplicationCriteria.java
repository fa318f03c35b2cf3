package org.famulus.core.application;

import java.util.Optional;
import java.util.Set;

/**
 * Which applications a list shows.
 *
 * @param regionId the region
 * @param callId the call; empty means any
 * @param states their states; empty means any
 * @param assignee who works on them
 * @param institutionId the home institution
 * @param field a field among the wishes
 * @param text part of the number or of the applicant's name
 */
public record ApplicationCriteria(
    String regionId,
    Optional<Long> callId,
    Set<ApplicationState> states,
    Assignee assignee,
    Optional<Long> institutionId,
    Optional<String> field,
    Optional<String> text) {

  public ApplicationCriteria {
    states = Set.copyOf(states);
  }

  /** All applications of a call. */
  public static ApplicationCriteria ofCall(String regionId, long callId) {
    return new ApplicationCriteria(
        regionId,
        Optional.of(callId),
        Set.of(),
        Assignee.any(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, in these states only. */
  public ApplicationCriteria in(Set<ApplicationState> only) {
    return new ApplicationCriteria(regionId, callId, only, assignee, institutionId, field, text);
  }

  /**
   * Who works on an application.
   *
   * @param accountId the account, for one person's applications
   * @param nobody whether those are meant that nobody works on
   */
  public record Assignee(Optional<Long> accountId, boolean nobody) {

    /** Whoever works on it. */
    public static Assignee any() {
      return new Assignee(Optional.empty(), false);
    }

    /** One person. */
    public static Assignee account(long id) {
      return new Assignee(Optional.of(id), false);
    }

    /** Nobody yet. */
    public static Assignee none() {
      return new Assignee(Optional.empty(), true);
    }
  }
}
