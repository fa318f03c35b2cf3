package org.famulus.core.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.personal.PersonalTable;

/** What refers to a person, all over the core; merging moves it to the record that is kept. */
@ApplicationScoped
public class PersonReferences {

  /** Entities with an attribute {@code personId} that follows a merged person. */
  static final List<String> FOLLOWING =
      List.of(
          "UserAccount",
          "OneTimeLink",
          "Nomination",
          "Application",
          "AdmissionDecision",
          "Booking",
          "PlaceWish",
          "Placement",
          "EvaluationInvitation",
          "SupportClaim",
          "Task");

  /** Of these a person has at most one in each call. */
  private static final Map<String, String> ONE_PER_CALL =
      Map.of(
          "Nomination", "person.merge.both-nominated",
          "Application", "person.merge.both-applied");

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;

  /** Why the two records cannot become one: both take part in the same call. */
  public List<Reason> conflicts(long duplicateId, long keptId) {
    List<Reason> conflicts = new ArrayList<>();
    new TreeMap<>(ONE_PER_CALL)
        .forEach(
            (entity, key) ->
                em.createQuery(
                        "select c.title from ApplicationCall c where exists (select x.personId from "
                            + entity
                            + " x where x.callId = c.id and x.personId = :duplicate)"
                            + " and exists (select y.personId from "
                            + entity
                            + " y where y.callId = c.id and y.personId = :kept) order by c.title",
                        String.class)
                    .setParameter("duplicate", duplicateId)
                    .setParameter("kept", keptId)
                    .getResultStream()
                    .forEach(title -> conflicts.add(Reason.of(key, title))));
    return conflicts;
  }

  /** Lets everything that refers to the duplicate refer to the record that is kept. */
  public int move(long duplicateId, long keptId) {
    int moved = 0;
    for (String entity : FOLLOWING) {
      moved +=
          em.createQuery(
                  "update " + entity + " x set x.personId = :kept where x.personId = :duplicate")
              .setParameter("kept", keptId)
              .setParameter("duplicate", duplicateId)
              .executeUpdate();
    }
    moved += moveInRegions(duplicateId, keptId);
    em.createQuery(
            "update Person p set p.mergedIntoId = :kept where p.mergedIntoId = :duplicate")
        .setParameter("kept", keptId)
        .setParameter("duplicate", duplicateId)
        .executeUpdate();
    return moved;
  }

  /** Rows of the regions' own tables follow too; their names were checked when they were declared. */
  private int moveInRegions(long duplicateId, long keptId) {
    int moved = 0;
    for (LoadedRegion region : regions.all()) {
      for (PersonalTable table : region.plugin().personalTables()) {
        moved +=
            em.createNativeQuery(
                    "update %1$s set %2$s = ?1 where %2$s = ?2"
                        .formatted(table.table(), table.person()))
                .setParameter(1, keptId)
                .setParameter(2, duplicateId)
                .executeUpdate();
      }
    }
    return moved;
  }
}
