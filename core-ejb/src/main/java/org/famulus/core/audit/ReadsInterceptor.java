package org.famulus.core.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Callers;
import org.famulus.region.spi.access.Reads;

/** Permission around every query; a query that does not ask the gate for its scope fails. */
@Reads
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class ReadsInterceptor {

  @Inject private Callers callers;
  @Inject private RunningUseCases running;

  /** Runs the query behind the gate. */
  @AroundInvoke
  public Object run(InvocationContext invocation) throws Exception {
    Reads reads = MarkedMethod.find(invocation, Reads.class);
    UseCaseRun run = running.begin(invocation.getMethod().getName(), reads.permission());
    try {
      if (!callers.current().holdsAnywhere(reads.permission())) {
        throw new AccessDeniedException(
            callers.current().name() + " may not read with " + reads.permission());
      }
      Object result = invocation.proceed();
      if (!run.isGatePassed()) {
        throw new IllegalStateException(
            "The query " + invocation.getMethod() + " returned without asking the gate.");
      }
      return result;
    } finally {
      running.end();
    }
  }
}
