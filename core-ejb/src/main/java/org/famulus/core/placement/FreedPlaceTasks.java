package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.famulus.core.access.Caller;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.home.TaskSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/**
 * Places that became free again before their first day while students of the call still wait: the
 * coordinator gives them to the next on the reserve list.
 */
@ApplicationScoped
public class FreedPlaceTasks implements TaskSource {

  private static final Set<PlacementState> FREED =
      Set.of(PlacementState.WITHDRAWN, PlacementState.DECLINED, PlacementState.REVOKED);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Regions regions;

  @Override
  public List<HomeTask> tasks(Caller caller, String regionId) {
    return caller.holdsInWhole(regionId, Permission.DECISION_ISSUE) ? freed(regionId) : List.of();
  }

  private List<HomeTask> freed(String regionId) {
    return em
        .createQuery(
            "select o.callId, c.title, count(distinct o.id) from PlacementOffer o"
                + " join ApplicationCall c on c.id = o.callId where o.regionId = :region"
                + " and o.firstDay > :today and o.taken < o.capacity and o.withdrawn = :no"
                + " and o.id in (select p.offerId from Placement p where p.regionId = :region"
                + " and p.state in :freed)"
                + " and o.callId in (select a.callId from Application a"
                + " where a.regionId = :region and a.state = :waiting) group by o.callId, c.title order by o.callId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("today", regions.today(regionId, clock))
        .setParameter("no", false)
        .setParameter("freed", FREED)
        .setParameter("waiting", ApplicationState.ELIGIBLE)
        .getResultStream()
        .map(line -> task((Long) line[0], (String) line[1], (Long) line[2]))
        .toList();
  }

  private static HomeTask task(long callId, String title, long count) {
    return new HomeTask(
        Urgency.TODAY,
        count,
        Text.of("placement.task.freed", count, title),
        Text.of("placement.task.freed.button"),
        "/decision/reserve.xhtml?call=" + callId);
  }
}
