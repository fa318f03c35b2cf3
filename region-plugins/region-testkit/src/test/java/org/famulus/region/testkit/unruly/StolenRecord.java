package org.famulus.region.testkit.unruly;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Stored in a table of the core. */
@Entity
@Table(name = "person")
public class StolenRecord {

  @Id
  @SequenceGenerator(name = "stolen", sequenceName = "seq_person")
  private Long id;

  /** Its id. */
  public Long id() {
    return id;
  }
}
