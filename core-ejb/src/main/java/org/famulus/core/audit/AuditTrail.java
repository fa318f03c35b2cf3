package org.famulus.core.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.famulus.core.access.Caller;
import org.famulus.core.shared.BehindTheGate;
import org.famulus.core.shared.Reason;

/**
 * Writes audit entries. What was done is written with the change itself; what was refused is
 * written on its own, because the refused command's transaction is rolled back.
 */
@Stateless
@BehindTheGate("called by the gate's interceptor, which has asked for the right")
public class AuditTrail {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;

  /** Writes the entry of a command that is carried out, in its transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(Caller caller, UseCaseRun run, List<Reason> notices, String requestId) {
    write(caller, run, AuditEntry.Result.DONE, notices, requestId);
  }

  /** Writes the entry of a command that is not carried out, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void notDone(
      Caller caller,
      UseCaseRun run,
      AuditEntry.Result result,
      List<Reason> reasons,
      String requestId) {
    write(caller, run, result, reasons, requestId);
  }

  /** Writes what happened at the door (a sign-in, a wrong password), where no use case runs. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void atTheDoor(Caller caller, String event, AuditEntry.Result result) {
    UseCaseRun run = new UseCaseRun(event, "");
    caller.accountId().ifPresent(id -> run.about("ACCOUNT", id, caller.name()));
    write(caller, run, result, List.of(), null);
  }

  private void write(
      Caller caller,
      UseCaseRun run,
      AuditEntry.Result result,
      List<Reason> reasons,
      String requestId) {
    em.persist(
        new AuditEntry(
            clock.instant(),
            caller.name(),
            caller.accountId().orElse(null),
            run,
            result,
            AuditJson.ofChanges(run.changes()),
            AuditJson.ofReasons(run.kept(reasons)),
            requestId));
  }
}
