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
 * A query: a service method that only reads. The core lets it run only for a caller who holds the
 * permission somewhere; the method narrows what it reads to the caller's scope and never finds a
 * foreign record.
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
