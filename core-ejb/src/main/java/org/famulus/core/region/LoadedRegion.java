package org.famulus.core.region;

import java.net.URL;
import java.security.CodeSource;
import org.famulus.region.spi.RegionPlugin;

/**
 * A region and where it came from.
 *
 * @param plugin the region
 * @param jar file name of the jar it came in, for messages
 */
public record LoadedRegion(RegionPlugin plugin, String jar) {

  /** The region with the jar its class was loaded from. */
  public static LoadedRegion of(RegionPlugin plugin) {
    return new LoadedRegion(plugin, jarOf(plugin.getClass()));
  }

  /** The region's id. */
  public String id() {
    return plugin.id();
  }

  /** The class the author of the region wrote; a container may have put a proxy before it. */
  static Class<?> typeOf(RegionPlugin plugin) {
    Class<?> type = plugin.getClass();
    while (type.isSynthetic() || type.getName().contains("$Proxy$")) {
      type = type.getSuperclass();
    }
    return type;
  }

  private static String jarOf(Class<?> type) {
    // A container may hand out a proxy class without a code source; its parent has one.
    for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
      CodeSource source = each.getProtectionDomain().getCodeSource();
      URL location = source == null ? null : source.getLocation();
      if (location != null && !location.getPath().isEmpty()) {
        String path = location.getPath().replaceAll("(!/?|/)$", "");
        return path.substring(path.lastIndexOf('/') + 1);
      }
    }
    return type.getName();
  }
}
