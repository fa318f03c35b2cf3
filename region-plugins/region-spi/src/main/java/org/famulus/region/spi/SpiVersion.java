package org.famulus.region.spi;

/**
 * The version of this promise: {@code major.minor}, apart from the version of Famulus itself. A
 * server runs a region that was built against the same major version and against its own minor
 * version or an older one: a minor version only adds, so an older region finds all it knows, while
 * a newer one might call what this server does not have. Any other region is refused at start.
 *
 * <p>The build compares every change with the last version and fails where a number should have
 * risen; {@code docs/adr} says how.
 *
 * @param major rises when an existing region may break
 * @param minor rises when something was added
 */
public record SpiVersion(int major, int minor) {

  /** Major number a region is compiled against (inlined by the compiler into the region). */
  public static final int MAJOR = 1;

  /** Minor number a region is compiled against (inlined by the compiler into the region). */
  public static final int MINOR = 1;

  /** The version the running server carries. */
  public static SpiVersion ofServer() {
    return new SpiVersion(MAJOR, MINOR);
  }

  /** Whether a server of this version can run a region built against {@code region}. */
  public boolean accepts(SpiVersion region) {
    return region.major == major && region.minor <= minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
