package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;

/** The use cases running in this thread; one may call another. */
@ApplicationScoped
public class RunningUseCases {

  private final ThreadLocal<Deque<UseCaseRun>> stack = ThreadLocal.withInitial(ArrayDeque::new);

  /**
   * The innermost running use case.
   *
   * @throws IllegalStateException if the caller is not inside a method marked as use case or query
   */
  public UseCaseRun current() {
    UseCaseRun run = stack.get().peek();
    if (run == null) {
      throw new IllegalStateException("This must be called inside a use case or query.");
    }
    return run;
  }

  UseCaseRun begin(String useCase, String permission) {
    UseCaseRun run = new UseCaseRun(useCase, permission);
    stack.get().push(run);
    return run;
  }

  void end() {
    Deque<UseCaseRun> running = stack.get();
    running.pop();
    if (running.isEmpty()) {
      stack.remove();
    }
  }
}
