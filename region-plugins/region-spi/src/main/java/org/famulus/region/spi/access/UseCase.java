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
 * A command: a service method that changes state. The core lets it run only for a caller who holds
 * the permission somewhere, insists that the method passes the core's gate for the very record it
 * touches, and writes exactly one audit entry, for refusals too. A service method of a region or
 * of the core without this marker or {@link Reads} fails the build.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UseCase {

  /** Stable name of the command as it stands in the audit trail, for example {@code call.publish}. */
  @Nonbinding
  String value() default "";

  /** The permission the caller must hold for the record, see {@link Permission}. */
  @Nonbinding
  String permission() default "";
}
