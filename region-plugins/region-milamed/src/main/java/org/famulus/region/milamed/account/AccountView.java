package org.famulus.region.milamed.account;

import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.study.Bucket;

/**
 * A student's Famulatur account, as she and the coordination see it.
 *
 * @param personId the student
 * @param name her name
 * @param own whether she looks herself
 * @param study what is known of her examinations, if anything
 * @param checked whether the coordination has checked that
 * @param leaves leave semesters and documents of the examination office
 * @param older whether the set without a free month holds for her
 * @param buckets the buckets with what counts
 * @param counted days of Famulatur that count
 * @param total days of Famulatur that are asked for
 * @param nursingCounted days of nursing service that count
 * @param nursingTotal days of nursing service that are asked for
 * @param parts completed parts
 */
public record AccountView(
    long personId,
    String name,
    boolean own,
    Optional<StudyForm> study,
    boolean checked,
    List<MilamedLeave.Row> leaves,
    boolean older,
    List<BucketLine> buckets,
    int counted,
    int total,
    int nursingCounted,
    int nursingTotal,
    List<MilamedPart.Row> parts) {

  public AccountView {
    leaves = List.copyOf(leaves);
    buckets = List.copyOf(buckets);
    parts = List.copyOf(parts);
  }

  /** Days of Famulatur that are open. */
  public int open() {
    return Math.max(0, total - counted);
  }

  /**
   * A bucket.
   *
   * @param bucket which
   * @param counted days that count
   * @param asked days that are asked for
   * @param open days that are open
   */
  public record BucketLine(Bucket bucket, int counted, int asked, int open) {}
}
