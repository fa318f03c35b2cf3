package org.famulus.core.audit;

import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;

/** Finds the marker on the invoked method; every marked method carries its own. */
final class MarkedMethod {

  private MarkedMethod() {}

  static <A extends Annotation> A find(InvocationContext invocation, Class<A> marker) {
    A found = invocation.getMethod().getAnnotation(marker);
    if (found == null) {
      throw new IllegalStateException(
          invocation.getMethod() + " needs its own @" + marker.getSimpleName() + ".");
    }
    return found;
  }
}
