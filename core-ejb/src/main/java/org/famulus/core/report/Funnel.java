package org.famulus.core.report;

/**
 * How far applicants got. Applicants are counted by application, and from the place on by
 * placement: a student with two blocks counts twice there.
 *
 * @param applicants who handed an application in
 * @param eligible who were found eligible
 * @param placed who hold a place by decision, or have held it and started
 * @param started who have started
 * @param passed who have passed
 */
public record Funnel(long applicants, long eligible, long placed, long started, long passed) {

  /** Nobody. */
  public static final Funnel EMPTY = new Funnel(0, 0, 0, 0, 0);

  /** Both together. */
  public Funnel plus(Funnel other) {
    return new Funnel(
        applicants + other.applicants,
        eligible + other.eligible,
        placed + other.placed,
        started + other.started,
        passed + other.passed);
  }

  /** The largest of the figures. */
  public long largest() {
    return Math.max(applicants, Math.max(eligible, Math.max(placed, Math.max(started, passed))));
  }
}
