package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the sender when a command with mails was saved. Sleeping and waking is all it does: the
 * sender reads the outbox itself, so a lost wake only waits for the next minute.
 */
@ApplicationScoped
public class MailWake {

  private final AtomicBoolean called = new AtomicBoolean();

  @Inject private MailSender sender;

  /** Calls the sender, unless it was called and has not begun yet. */
  public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
    if (called.compareAndSet(false, true)) {
      sender.sendSoon();
    }
  }

  /** The sender begins; mails posted from now on need another call. */
  void begun() {
    called.set(false);
  }
}
