package org.famulus.region.spi;

/**
 * The version of this promise. A region compiled against a newer major version than the one the
 * server carries is refused at start; a newer minor version is accepted, because a minor version
 * only adds.
 *
 * @param major rises when an existing region may break
 * @param minor rises when something was added
 */
public record SpiVersion(int major, int minor) {

  /** Major number a region is compiled against (inlined by the compiler into the region). */
  public static final int MAJOR = 1;

  /** Minor number a region is compiled against (inlined by the compiler into the region). */
  public static final int MINOR = 0;

  /** The version the running server carries. */
  public static SpiVersion ofServer() {
    return new SpiVersion(MAJOR, MINOR);
  }

  /** Whether a server of this version can run a region built against {@code region}. */
  public boolean accepts(SpiVersion region) {
    return region.major == major;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
