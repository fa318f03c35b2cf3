package org.famulus.region.spi.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query: a service method that only reads. Before each call from outside the bean the core turns
 * away a caller who holds the permission nowhere; the method asks {@code RegionGate} for the records
 * it reads. One that returns without having asked fails, so a forgotten question shows in the first
 * test. What the method throws is passed on.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Reads {

  /** The permission the caller must hold, see {@link Permission}. */
  @Nonbinding
  String permission() default "";
}
