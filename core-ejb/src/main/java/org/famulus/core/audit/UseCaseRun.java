package org.famulus.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/** A use case or query while it runs: what it is about and what it changes, for its audit entry. */
public final class UseCaseRun {

  private final String useCase;
  private final String permission;
  private final List<FieldChange> changes = new ArrayList<>();
  private boolean gatePassed;
  private String regionId;
  private String subjectType;
  private Long subjectId;
  private String subjectLabel;
  private String onBehalfOf;
  private boolean reasonsWithheld;

  UseCaseRun(String useCase, String permission) {
    this.useCase = useCase;
    this.permission = permission;
  }

  /** Says which record it is about; the last call counts. */
  public UseCaseRun about(String type, long id, String label) {
    this.subjectType = type;
    this.subjectId = id;
    this.subjectLabel = label;
    return this;
  }

  /** Notes a changed field; a value that stays the same is not noted. */
  public UseCaseRun change(String field, Object before, Object after) {
    String from = before == null ? "" : before.toString();
    String to = after == null ? "" : after.toString();
    if (!Objects.equals(from, to)) {
      changes.add(new FieldChange(field, from, to));
    }
    return this;
  }

  /** Notes that the caller acts for somebody else, for example a student on the phone. */
  public UseCaseRun onBehalfOf(String name) {
    this.onBehalfOf = name;
    return this;
  }

  /**
   * Keeps what reasons say out of the audit trail, because they tell of health or police; only the
   * rules are noted.
   */
  public UseCaseRun withholdReasons() {
    this.reasonsWithheld = true;
    return this;
  }

  /** The reasons as the audit trail may keep them. */
  List<Reason> kept(List<Reason> reasons) {
    return reasonsWithheld ? reasons.stream().map(Reason::withheld).toList() : reasons;
  }

  /** Notes the region. */
  public void inRegion(String region) {
    this.regionId = region;
  }

  /** Notes that the gate was asked. */
  public void passGate() {
    this.gatePassed = true;
  }

  /** Whether the gate was asked. */
  public boolean isGatePassed() {
    return gatePassed;
  }

  /** Name of the use case. */
  public String useCase() {
    return useCase;
  }

  /** Permission it needs. */
  public String permission() {
    return permission;
  }

  /** Region it happened in. */
  public Optional<String> regionId() {
    return Optional.ofNullable(regionId);
  }

  /** Kind of record it is about. */
  public Optional<String> subjectType() {
    return Optional.ofNullable(subjectType);
  }

  /** Id of the record it is about. */
  public Optional<Long> subjectId() {
    return Optional.ofNullable(subjectId);
  }

  /** Name of the record it is about. */
  public Optional<String> subjectLabel() {
    return Optional.ofNullable(subjectLabel);
  }

  /** For whom it was done. */
  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  /** What changed. */
  public List<FieldChange> changes() {
    return List.copyOf(changes);
  }
}
