package org.famulus.core.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.famulus.core.audit.AuditJson;
import org.famulus.core.shared.Reason;

/**
 * Weeks of a placement that a run did not pay, and why. Kept with the run, so that a unit's question
 * can be answered years later; the weeks are looked at again by the next run.
 */
@Entity
@Table(name = "payment_refusal")
public class PaymentRefusal {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_payment")
  private Long id;

  @Column(name = "run_id", updatable = false)
  private long runId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "unit_id", updatable = false)
  private long unitId;

  @Column(updatable = false)
  private int weeks;

  @Column(updatable = false)
  private String reasons;

  /** For the persistence provider. */
  protected PaymentRefusal() {}

  /** What a run does not pay. */
  PaymentRefusal(PaymentRun run, RefusedClaim refused) {
    this.runId = run.id();
    this.placementId = refused.placement().placementId();
    this.unitId = refused.placement().unitId();
    this.weeks = refused.weeks();
    this.reasons = AuditJson.ofReasons(refused.reasons());
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** Weeks that are not paid; zero if too much was paid before. */
  public int weeks() {
    return weeks;
  }

  /** Why. */
  public List<Reason> reasons() {
    return AuditJson.reasons(reasons);
  }
}
