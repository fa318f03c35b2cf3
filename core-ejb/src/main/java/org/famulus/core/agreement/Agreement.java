package org.famulus.core.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.AgreementFacts;

/**
 * An agreement of a programme with one or more institutions. It is in force from its first day to
 * its last, both included, or without an end; it is never deleted, because old decisions rest on
 * it. An invented one belongs to demo data and is shown as such everywhere.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

  /** Longest reference, in characters. */
  public static final int REFERENCE_LENGTH = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_agreement")
  @SequenceGenerator(name = "seq_agreement", sequenceName = "seq_agreement", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  private String type;
  private String reference;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private boolean invented;

  /** For the persistence provider. */
  protected Agreement() {}

  /** A new agreement of the region. */
  public Agreement(String regionId, String type, String reference, boolean invented) {
    this.regionId = regionId;
    this.type = type;
    this.reference = reference;
    this.invented = invented;
  }

  /** Gives it another type and reference, as they stand on the paper. */
  public void describe(String newType, String newReference) {
    this.type = newType;
    this.reference = newReference;
  }

  /** Sets its term; no last day means no end. */
  public void runs(LocalDate firstDay, LocalDate lastDay) {
    this.validFrom = firstDay;
    this.validTo = lastDay;
  }

  /** Marks it as demo data, or as a real one. */
  public void setInvented(boolean invented) {
    this.invented = invented;
  }

  /** What rules may know about it. */
  public AgreementFacts facts() {
    return new AgreementFacts(type, validFrom, validTo());
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The region it belongs to. */
  public String regionId() {
    return regionId;
  }

  /** Code of its type, from the region's catalogue. */
  public String type() {
    return type;
  }

  /** Reference, unique within the region. */
  public String reference() {
    return reference;
  }

  /** First day in force. */
  public LocalDate validFrom() {
    return validFrom;
  }

  /** Last day in force, if it has an end. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  /** Whether it is demo data. */
  public boolean isInvented() {
    return invented;
  }
}
