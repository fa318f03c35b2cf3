package org.famulus.core.booking;

import java.util.Optional;
import org.famulus.core.host.MapPoint;

/**
 * A town with places, whichever town is looked for.
 *
 * @param name its name
 * @param point where it lies, if that is known
 * @param places how many places it has
 * @param chosen whether it is the one looked for
 */
public record FoundTown(String name, Optional<MapPoint> point, long places, boolean chosen) {}
