package org.famulus.core.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A physician of a host who supervises students, for as long as the host names her. */
@Entity
@Table(name = "host_physician")
public class Physician {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host")
  private Long id;

  @Column(name = "host_id", updatable = false)
  private Long hostId;

  @Column(updatable = false)
  private String name;

  @Column(updatable = false)
  private String field;

  /** For the persistence provider. */
  protected Physician() {}

  /** A physician of the host. */
  Physician(Long hostId, NamedPhysician said) {
    this.hostId = hostId;
    this.name = said.name();
    this.field = said.field();
  }

  /** The host. */
  Long hostId() {
    return hostId;
  }

  /** Who she is. */
  NamedPhysician said() {
    return new NamedPhysician(name, field);
  }
}
