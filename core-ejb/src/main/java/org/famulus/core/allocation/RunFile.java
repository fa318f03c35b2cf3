package org.famulus.core.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * The published file of a run: the column of its row that may be large, so that nobody who asks
 * for a run, or for all of them, reads it along.
 */
@Entity
@Table(name = "allocation_run")
class RunFile {

  @Id private Long id;

  private byte[] frozen;

  /** For the persistence provider. */
  protected RunFile() {}

  /** Writes what went in or, after the draw, what came out as well. */
  void write(byte[] zip) {
    this.frozen = zip.clone();
  }

  /** The file; empty for runs from before there were files. */
  Optional<byte[]> zip() {
    return Optional.ofNullable(frozen).map(byte[]::clone);
  }
}
