package org.famulus.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A command that was carried out, by the id its sender gave it. A second command with the same id
 * (a double click, a repeated post after a lost connection) is answered like the first and changes
 * nothing.
 */
@Entity
@Table(name = "processed_request")
public class ProcessedRequest {

  @Id
  @Column(name = "request_id")
  private String requestId;

  @Column(name = "use_case")
  private String useCase;

  private String actor;
  private Long result;

  @Column(name = "done_at")
  private Instant doneAt;

  /** For the persistence provider. */
  protected ProcessedRequest() {}

  ProcessedRequest(String requestId, String useCase, String actor, Instant doneAt) {
    this.requestId = requestId;
    this.useCase = useCase;
    this.actor = actor;
    this.doneAt = doneAt;
  }

  void answer(long id) {
    this.result = id;
  }

  /** Id of the record the command answered with, if it did. */
  public Optional<Long> result() {
    return Optional.ofNullable(result);
  }
}
