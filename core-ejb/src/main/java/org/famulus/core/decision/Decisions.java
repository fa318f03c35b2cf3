package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * Reads decisions: staff all of them, a unit those about its places, a student her own. A unit
 * learns a name from here and from nowhere else, which is after the allotment.
 */
@Stateless
public class Decisions {

  @Inject private Gate gate;
  @Inject private DecisionRepository decisions;
  @Inject private DocumentRepository documents;
  @Inject private Timelines timelines;

  /** A page of decisions the caller may see, with counts per kind and state. */
  @Reads(permission = Permission.DECISION_VIEW)
  public Slice<DecisionRow> find(DecisionCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    DecisionQuery query = decisions.ask(criteria, scope);
    Map<String, Count> byState = query.countByState();
    Map<String, Count> byKind = query.countByKind(byState);
    Count total = ListCounts.sum(byKind, criteria.kinds());
    return new Slice<>(
        query.rows(sort, page, total),
        total,
        Map.of("state", byState, "kind", byKind));
  }

  /**
   * One decision.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.DECISION_VIEW)
  public DecisionRow detail(String regionId, long id) {
    return decisions
        .ask(DecisionCriteria.one(regionId, id), gate.scope(regionId))
        .rows(Sort.byDefault(), new Page(0, 1), Count.exactly(1))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("decision", id));
  }

  /** What was done about a decision, newest first; for staff. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(DecisionAccess.letter(require(regionId, id)));
    return timelines.of(DecisionMails.SUBJECT, id);
  }

  /**
   * The printed decision, byte for byte as it was issued; for staff and the student.
   *
   * @throws NotFoundException if there is none the caller may open
   */
  @Reads(permission = Permission.DECISION_VIEW)
  public PrintedFile letter(String regionId, long id) {
    AdmissionDecision decision = require(regionId, id);
    if (!gate.scope(regionId).reaches(DecisionAccess.letter(decision))) {
      throw new NotFoundException("decision", id);
    }
    return decision
        .documentId()
        .flatMap(documents::find)
        .map(IssuedDocument::file)
        .orElseThrow(() -> new NotFoundException("document of decision", id));
  }

  private AdmissionDecision require(String regionId, long id) {
    return decisions
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("decision", id));
  }
}
