package org.famulus.core.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The id the sender gave the command of this request; a page puts it there from its form. */
@RequestScoped
public class RequestId {

  private String value;

  /** Sets the id; at most 40 characters. */
  public void set(String id) {
    this.value = id == null || id.isBlank() ? null : id.strip();
  }

  /** The id; taken once, so that a second command of the same request is not taken for a repeat. */
  public Optional<String> take() {
    Optional<String> id = Optional.ofNullable(value);
    value = null;
    return id;
  }
}
