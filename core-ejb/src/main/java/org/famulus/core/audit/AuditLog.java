package org.famulus.core.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/**
 * What happened in a region, for those who may read the audit trail. Who may not see people reads
 * that something happened to a person's record, but neither whose nor what.
 */
@Stateless
public class AuditLog {

  /** Records that tell nothing about an applicant. */
  private static final Set<String> IMPERSONAL =
      Set.of("ORGANISATION", "AGREEMENT", "INTEREST", "CALL", "OFFER", "PARAMETER");

  /** Kinds of records commands are about; label {@code subject.<KIND>}. */
  static final Set<String> KINDS =
      Set.of(
          "ACCOUNT",
          "INVITATION",
          "ORGANISATION",
          "AGREEMENT",
          "PERSON",
          "INTEREST",
          "CALL",
          "OFFER",
          "NOMINATION",
          "APPLICATION",
          "ALLOCATION",
          "BLOCK_PLAN",
          "DECISION",
          "PLACEMENT",
          "MAIL",
          "MAIL_WORDING",
          "PARAMETER",
          "CALENDAR_FEED",
          "PUBLICATION",
          "DEPUTY");

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private AuditRepository entries;

  /** A page of entries, newest first, with counts per result and kind of record. */
  @Reads(permission = Permission.AUDIT_VIEW)
  public Slice<TimelineEntry> find(AuditCriteria wanted, Page page) {
    String regionId = wanted.regionId();
    gate.scope(regionId);
    boolean mayKnowPeople = gate.caller().holdsInWhole(regionId, Permission.PERSON_VIEW);
    AuditCriteria criteria = mayKnowPeople ? wanted : wanted.ofAnybody();
    // The trail of a programme that is loaded no more stays readable.
    ZoneId zone = regions.find(regionId).isPresent() ? regions.timeZone(regionId) : ZoneOffset.UTC;
    List<TimelineEntry> found =
        entries.list(criteria, zone, page).stream()
            .map(TimelineEntry::of)
            .map(entry -> mayKnowPeople || isImpersonal(entry) ? entry : entry.withoutPerson())
            .toList();
    Map<String, Count> byResult = entries.countByResult(criteria, zone);
    return new Slice<>(
        found,
        // Every entry has a result.
        ListCounts.sum(byResult, criteria.result().stream().toList()),
        Map.of("result", byResult, "subject", entries.countBySubject(criteria, zone, KINDS)));
  }

  private static boolean isImpersonal(TimelineEntry entry) {
    return entry.subject().map(subject -> IMPERSONAL.contains(subject.type())).orElse(false);
  }
}
