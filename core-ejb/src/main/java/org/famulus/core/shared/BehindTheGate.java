package org.famulus.core.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A session bean that serves the gate itself or runs only for Famulus (audit writer, mail sender,
 * timers) and is therefore not a use case. The reason is mandatory; a reviewer reads it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BehindTheGate {

  /** Why no caller's right is asked here. */
  String value();
}
