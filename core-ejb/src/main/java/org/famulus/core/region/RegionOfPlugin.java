package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.Optional;

/**
 * Tells which region a class belongs to, so that a port answers for that region and no other. A
 * class belongs to the region whose plugin class lies in its package or in one above it, else to
 * the one whose plugin class came in the same jar.
 */
@ApplicationScoped
public class RegionOfPlugin {

  @Inject private Regions regions;

  /**
   * The region of the class that asks for a port.
   *
   * @throws IllegalStateException if it belongs to none; a port is for regions only
   */
  public String of(InjectionPoint asking) {
    Class<?> type = asking.getMember().getDeclaringClass();
    return byPackage(type)
        .or(() -> byJar(type))
        .orElseThrow(
            () -> new IllegalStateException(type.getName() + " belongs to no region."));
  }

  private Optional<String> byPackage(Class<?> type) {
    String name = type.getPackageName() + ".";
    return regions.all().stream()
        .filter(region -> name.startsWith(region.plugin().getClass().getPackageName() + "."))
        .max(Comparator.comparingInt(r -> r.plugin().getClass().getPackageName().length()))
        .map(LoadedRegion::id);
  }

  private Optional<String> byJar(Class<?> type) {
    Optional<String> jar = location(type);
    return regions.all().stream()
        .filter(region -> jar.isPresent() && jar.equals(location(region.plugin().getClass())))
        .map(LoadedRegion::id)
        .findFirst();
  }

  /** A container may hand out a proxy class without a code source; its parent has one. */
  private static Optional<String> location(Class<?> type) {
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      CodeSource source = each.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation() != null) {
        return Optional.of(source.getLocation().toExternalForm());
      }
    }
    return Optional.empty();
  }
}
