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
 * A command: a service method that changes state. Before each call from outside the bean the core
 * turns away a caller who holds the permission nowhere; the method asks {@code RegionGate} for the
 * very record it touches, and fails if it returns without having asked. The core writes exactly one
 * audit entry, for a caller turned away too. A command that was given twice with one request id runs
 * once. Anything else the method throws is passed on, rolls everything back and leaves no entry. A
 * service method of a region or of the core without this marker or {@link Reads} fails the build.
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
