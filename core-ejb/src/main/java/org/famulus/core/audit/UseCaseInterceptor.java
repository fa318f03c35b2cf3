package org.famulus.core.audit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RuleReason;

/**
 * Permission, repeat check and audit around every command, in one place. Runs inside the command's
 * transaction; a refusal rolls it back and is audited on its own.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private RunningUseCases running;
  @Inject private AuditTrail trail;
  @Inject private RequestId requestId;
  @Inject private Clock clock;

  /** Runs the command behind the gate. */
  @AroundInvoke
  public Object run(InvocationContext invocation) throws Exception {
    UseCase useCase = MarkedMethod.find(invocation, UseCase.class);
    UseCaseRun run = running.begin(useCase.value(), useCase.permission());
    Optional<String> request = takeRequestId();
    try {
      Caller caller = requireCaller(run, useCase);
      ProcessedRequest processed = null;
      if (request.isPresent()) {
        ProcessedRequest earlier = em.find(ProcessedRequest.class, request.get());
        if (earlier != null) {
          return invocation.getMethod().getReturnType() == CommandOutcome.class
              ? CommandOutcome.done()
              : Outcome.done(earlier.result().orElse(null));
        }
        processed =
            new ProcessedRequest(
                request.get(), useCase.value(), caller.name(), clock.instant());
        em.persist(processed);
        em.flush();
      }
      Object result = invocation.proceed();
      requireGatePassed(run);
      record(caller, run, result, request.orElse(null));
      if (processed != null
          && result instanceof Outcome.Done<?> done
          && done.value() instanceof Long id) {
        processed.answer(id);
      }
      return result;
    } catch (AccessDeniedException denied) {
      callers
          .find()
          .ifPresent(
              caller ->
                  trail.notDone(
                      caller, run, AuditEntry.Result.DENIED, List.of(), request.orElse(null)));
      throw denied;
    } finally {
      running.end();
    }
  }

  private Caller requireCaller(UseCaseRun run, UseCase useCase) {
    Caller caller = callers.current();
    if (!useCase.permission().isEmpty() && !caller.holdsAnywhere(useCase.permission())) {
      throw new AccessDeniedException(caller.name() + " may not " + run.useCase());
    }
    return caller;
  }

  private void record(Caller caller, UseCaseRun run, Object result, String request) {
    if (result instanceof Outcome.Refused<?> refused) {
      rollBack();
      trail.notDone(caller, run, AuditEntry.Result.REFUSED, refused.reasons(), request);
    } else if (result instanceof Outcome.Stale<?>) {
      rollBack();
      trail.notDone(caller, run, AuditEntry.Result.STALE, List.of(), request);
    } else if (result instanceof CommandOutcome ofRegion && !ofRegion.isDone()) {
      rollBack();
      trail.notDone(
          caller, run, AuditEntry.Result.REFUSED, reasons(ofRegion.reasons()), request);
    } else {
      trail.done(caller, run, noticesOf(result), request);
    }
  }

  private static List<Reason> noticesOf(Object result) {
    if (result instanceof CommandOutcome ofRegion) {
      return reasons(ofRegion.notices());
    }
    return result instanceof Outcome.Done<?> done ? done.notices() : List.of();
  }

  private static List<Reason> reasons(List<RuleReason> ofRegion) {
    return ofRegion.stream().map(Reason::ofRegion).toList();
  }

  private static void requireGatePassed(UseCaseRun run) {
    if (!run.isGatePassed()) {
      throw new IllegalStateException(
          "The use case " + run.useCase() + " returned without passing the gate.");
    }
  }

  private Optional<String> takeRequestId() {
    try {
      return requestId.take();
    } catch (ContextNotActiveException background) {
      return Optional.empty();
    }
  }

  private static void rollBack() {
    try {
      InitialContext.<TransactionSynchronizationRegistry>doLookup(
              "java:comp/TransactionSynchronizationRegistry")
          .setRollbackOnly();
    } catch (NamingException noTransactions) {
      throw new IllegalStateException("The server has no transaction registry.", noTransactions);
    }
  }
}
