package org.famulus.core.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.Timelines;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads what comes after placements: the faculty everything, a unit its own, a student hers. */
@Stateless
public class Completions {

  @Inject private Gate gate;
  @Inject private CompletionRepository records;
  @Inject private Timelines timelines;
  @Inject private HostCompletion host;

  /** A page of placements the caller has to do with, with counts per stage. */
  @Reads(permission = Permission.CONFIRMATION_EDIT)
  public Slice<CompletionRow> find(CompletionCriteria criteria, Sort sort, Page page) {
    return slice(criteria, gate.scope(criteria.regionId()), sort, page);
  }

  /** A page of placements for the examiner. */
  @Reads(permission = Permission.GRADE_DECIDE)
  public Slice<CompletionRow> findForExaminer(CompletionCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    return slice(criteria, gate.scope(criteria.regionId()), sort, page);
  }

  /** The caller's own placements, the next to end first. */
  @Reads(permission = Permission.CONFIRMATION_HAND_IN)
  public List<CompletionDetail> mine(String regionId) {
    Scope scope = gate.scope(regionId);
    Scope own = new Scope(regionId, false, java.util.Set.of(), gate.caller().personId());
    return records
        .ask(CompletionCriteria.of(regionId), scope.wholeRegion() ? own : scope)
        .rows(Sort.byDefault(), new Page(0, Page.LARGEST))
        .stream()
        .map(row -> withHistory(row, List.of()))
        .toList();
  }

  /**
   * One placement.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.CONFIRMATION_EDIT)
  public CompletionDetail detail(String regionId, long placementId) {
    Scope scope = gate.scope(regionId);
    CompletionRow row = one(regionId, placementId, scope);
    return scope.wholeRegion()
        ? withHistory(row, timelines.of(CompletionFile.SUBJECT, placementId))
        : new CompletionDetail(row, List.of(), List.of(), List.of(), host.isFor(row));
  }

  /**
   * One placement for the examiner.
   *
   * @throws NotFoundException if there is none
   */
  @Reads(permission = Permission.GRADE_DECIDE)
  public CompletionDetail detailForExaminer(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    CompletionRow row = one(regionId, placementId, gate.scope(regionId));
    return withHistory(row, timelines.of(CompletionFile.SUBJECT, placementId));
  }

  private Slice<CompletionRow> slice(
      CompletionCriteria criteria, Scope scope, Sort sort, Page page) {
    Map<String, Long> stages = new TreeMap<>();
    for (CompletionStage stage : CompletionStage.values()) {
      stages.put(stage.name(), records.ask(criteria.in(stage), scope).count());
    }
    CompletionQuery query = records.ask(criteria, scope);
    return Slice.exactly(query.rows(sort, page), query.count(), Map.of("stage", stages));
  }

  private CompletionRow one(String regionId, long placementId, Scope scope) {
    return records
        .ask(CompletionCriteria.one(regionId, placementId), scope)
        .rows(Sort.byDefault(), new Page(0, 1))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("placement", placementId));
  }

  private CompletionDetail withHistory(
      CompletionRow row, List<org.famulus.core.audit.TimelineEntry> timeline) {
    return new CompletionDetail(
        row,
        records.grades(row.id()),
        records.certificates(row.id()),
        timeline,
        host.isFor(row));
  }
}
