package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether Famulus can serve; the health page reads it. */
@ApplicationScoped
public class Readiness {

  private volatile boolean ready;
  private volatile String obstacle;

  void ready() {
    this.ready = true;
  }

  void refuse(String sentence) {
    this.obstacle = sentence;
  }

  /** Whether the start is complete. */
  public boolean isReady() {
    return ready;
  }

  /** Why Famulus refused to start, in one sentence. */
  public Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }
}
