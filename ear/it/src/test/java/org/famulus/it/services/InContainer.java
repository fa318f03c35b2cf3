package org.famulus.it.services;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs tests of other classes again inside the server, as the proof of the rules needs it. */
record InContainer(BeanManager beans) {

  /** The tests of the classes whose display name carries the id. */
  static List<Method> testsNaming(String id, List<Class<?>> classes) {
    return classes.stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .filter(method -> method.isAnnotationPresent(DisplayName.class))
        .filter(method -> method.getAnnotation(DisplayName.class).value().contains(id))
        .toList();
  }

  /** Runs the test on a fresh instance and answers why it failed, if it did. */
  Optional<Throwable> failureOf(Method test) throws ReflectiveOperationException {
    Object instance = fresh(test.getDeclaringClass());
    try {
      for (Method before : test.getDeclaringClass().getDeclaredMethods()) {
        if (before.isAnnotationPresent(BeforeEach.class)) {
          before.invoke(instance);
        }
      }
      test.invoke(instance);
      return Optional.empty();
    } catch (InvocationTargetException failure) {
      return Optional.of(failure.getCause());
    }
  }

  private <T> T fresh(Class<T> type) {
    InjectionTarget<T> target =
        beans
            .getInjectionTargetFactory(beans.createAnnotatedType(type))
            .createInjectionTarget(null);
    CreationalContext<T> context = beans.createCreationalContext(null);
    T instance = target.produce(context);
    target.inject(instance, context);
    return instance;
  }
}
