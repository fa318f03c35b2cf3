package org.famulus.core.region;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value of a dated parameter from a day on, until a later value begins. Values are never edited:
 * an old case stays judged by the value of its own date.
 */
@Entity
@Table(name = "rule_parameter")
@NamedQuery(
    name = RuleParameter.OF_REGION,
    query =
        "select p from RuleParameter p where p.regionId = :region order by p.owner, p.name,"
            + " p.validFrom")
public class RuleParameter {

  /** All values of a region, by owner, name and first day. */
  public static final String OF_REGION = "RuleParameter.ofRegion";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_parameter")
  @SequenceGenerator(name = "seq_parameter", sequenceName = "seq_parameter", allocationSize = 50)
  private Long id;

  @Column(name = "region_id")
  private String regionId;

  private String owner;
  private String name;

  @Column(name = "param_value")
  private String text;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For the persistence provider. */
  protected RuleParameter() {}

  /** A value that holds from a day on. */
  public RuleParameter(
      String regionId,
      String owner,
      String name,
      String text,
      LocalDate validFrom,
      String changedBy,
      Instant changedAt) {
    this.regionId = regionId;
    this.owner = owner;
    this.name = name;
    this.text = text;
    this.validFrom = validFrom;
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Id of the rule, or {@code region}. */
  public String owner() {
    return owner;
  }

  /** Key of the parameter. */
  public String name() {
    return name;
  }

  /** The value in the parameter type's notation. */
  public String text() {
    return text;
  }

  /** First day on which it holds. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Who entered it. */
  public String changedBy() {
    return changedBy;
  }

  /** When it was entered. */
  public Instant changedAt() {
    return changedAt;
  }
}
