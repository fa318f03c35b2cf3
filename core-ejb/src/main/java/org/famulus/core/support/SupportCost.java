package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What a claim asks for one kind of cost, and what of it the check has left. */
@Entity
@Table(name = "support_cost")
@IdClass(SupportCost.Key.class)
public class SupportCost {

  @Id
  @Column(name = "claim_id")
  private Long claimId;

  @Id
  private String kind;

  private BigDecimal claimed;
  private BigDecimal granted;

  /** For the persistence provider. */
  protected SupportCost() {}

  SupportCost(long claimId, String kind) {
    this.claimId = claimId;
    this.kind = kind;
    this.claimed = Money.exactly(BigDecimal.ZERO);
  }

  /** The student asks for so much; what an earlier check left is forgotten. */
  void claim(BigDecimal amount) {
    this.claimed = Money.exactly(amount);
    this.granted = null;
  }

  /** The check leaves so much. */
  void grant(BigDecimal amount) {
    this.granted = Money.exactly(amount);
  }

  /** It has to be checked anew. */
  void forgetCheck() {
    this.granted = null;
  }

  /** For what: a code of the programme's catalogue. */
  public String kind() {
    return kind;
  }

  /** The claim. */
  public long claimId() {
    return claimId;
  }

  /** How much is asked for. */
  public BigDecimal claimed() {
    return claimed;
  }

  /** What the check has left of it. */
  public Optional<BigDecimal> granted() {
    return Optional.ofNullable(granted);
  }

  /** What counts now: what the check has left, else what is asked for. */
  public BigDecimal counting() {
    return granted == null ? claimed : granted;
  }

  /** The row's key. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long claimId;
    private String kind;

    /** For the persistence provider. */
    public Key() {}

    Key(Long claimId, String kind) {
      this.claimId = claimId;
      this.kind = kind;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(claimId, that.claimId)
          && Objects.equals(kind, that.kind);
    }

    @Override
    public int hashCode() {
      return Objects.hash(claimId, kind);
    }
  }
}
