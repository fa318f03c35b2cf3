package org.famulus.core.home;

import java.util.List;
import org.famulus.core.access.Caller;

/**
 * A domain package's answer to "what needs me today?". Every bean of this type is asked on each
 * visit to the home page, so it counts with a constant number of cheap statements, and only what the
 * caller may see: {@code caller.holdsIn(regionId, permission)} before it counts, {@code
 * gate.scope(regionId, permission)} where a role reaches only a part.
 */
public interface TaskSource {

  /** The caller's tasks in the region; ones with the number zero are left out later. */
  List<HomeTask> tasks(Caller caller, String regionId);
}
