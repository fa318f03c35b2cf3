package org.famulus.core.notify;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.startup.Readiness;

/**
 * Looks into the outbox every minute, for repeats and for mails whose wake was lost. Every node has
 * its own timer; the claim on each mail sees to it that only one of them sends it.
 */
@Singleton
@BehindTheGate("a timer acts for Famulus itself")
public class MailTimer {

  @Inject private MailSender sender;
  @Inject private Readiness readiness;

  /** Sends what is due. */
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void everyMinute() {
    if (readiness.isReady()) {
      sender.sendDue();
    }
  }
}
