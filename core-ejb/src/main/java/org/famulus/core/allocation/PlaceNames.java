package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.offer.PlacementOffer;

/** What people call the places of a call. */
@ApplicationScoped
public class PlaceNames {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The places of a call by offer; one statement. */
  public Map<Long, PlaceRow> ofCall(long callId) {
    return em
        .createQuery(
            "select o, u.name, s.name from PlacementOffer o join Organisation u on u.id = o.unitId"
                + " left join Organisation s on s.id = o.siteId where o.callId = :call",
            Object[].class)
        .setParameter("call", callId)
        .getResultStream()
        .map(
            line ->
                ResultQuery.place((PlacementOffer) line[0], (String) line[1], (String) line[2]))
        .collect(Collectors.toMap(PlaceRow::offerId, place -> place));
  }
}
