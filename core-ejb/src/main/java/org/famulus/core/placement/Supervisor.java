package org.famulus.core.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who supervises a student in one placement, named by the unit. */
@Entity
@Table(name = "placement_supervisor")
public class Supervisor {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_placement")
  private Long id;

  @Column(name = "placement_id")
  private long placementId;

  private String name;
  private String email;
  private String language;

  /** For the persistence provider. */
  protected Supervisor() {}

  /** A supervisor of a placement. */
  Supervisor(long placementId, NamedSupervisor named, String language) {
    this.placementId = placementId;
    this.name = named.name();
    this.email = named.email();
    this.language = language;
  }

  /** Name and address. */
  public NamedSupervisor named() {
    return new NamedSupervisor(name, email);
  }

  /** Language to write in, two letters. */
  public String language() {
    return language;
  }
}
