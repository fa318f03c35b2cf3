package org.famulus.core.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famulus.region.spi.access.Permission;

/**
 * Who gives a command, with the rights read for this very call.
 *
 * @param accountId account, empty for Famulus itself
 * @param name display name, as it stands in the audit trail
 * @param personId person behind the account, if linked
 * @param unlimited whether Famulus itself acts (start, scheduler)
 * @param systemAdmin whether the account administers the installation: people's access in every
 *     region, but no programme data
 * @param grants roles held today
 */
public record Caller(
    Optional<Long> accountId,
    String name,
    Optional<Long> personId,
    boolean unlimited,
    boolean systemAdmin,
    List<Grant> grants) {

  private static final Set<String> OF_SYSTEM_ADMIN =
      Set.of(Permission.REGION_VIEW, Permission.USER_EDIT, Permission.AUDIT_VIEW);

  private static final String AS_FAMULUS = "Famulus (%s)";
  private static final Pattern BY_ITSELF = Pattern.compile("Famulus \\((.+)\\)");

  public Caller {
    grants = List.copyOf(grants);
  }

  /** Famulus itself, on behalf of a task such as "season loader". */
  public static Caller famulus(String task) {
    return new Caller(
        Optional.empty(), AS_FAMULUS.formatted(task), Optional.empty(), true, false, List.of());
  }

  /** Which of its tasks Famulus was at, if the name is one it acts by itself under. */
  public static Optional<String> taskOf(String name) {
    return Optional.of(BY_ITSELF.matcher(name)).filter(Matcher::matches).map(at -> at.group(1));
  }

  /** Whether the caller holds the permission anywhere at all. */
  public boolean holdsAnywhere(String permission) {
    return unlimited
        || (systemAdmin && OF_SYSTEM_ADMIN.contains(permission))
        || grants.stream().anyMatch(grant -> grant.role().grants(permission));
  }

  /** Whether the caller holds the permission in the region, be it for a part of it. */
  public boolean holdsIn(String regionId, String permission) {
    return holdsInWhole(regionId, permission)
        || granting(regionId, permission).findAny().isPresent();
  }

  /** Whether the caller holds the permission for the whole region. */
  public boolean holdsInWhole(String regionId, String permission) {
    return unlimited
        || (systemAdmin && OF_SYSTEM_ADMIN.contains(permission))
        || granting(regionId, permission).anyMatch(g -> g.role().scope() == Role.Scope.REGION);
  }

  /** Organisations for which the caller holds the permission in the region. */
  public Set<Long> organisationsFor(String regionId, String permission) {
    return granting(regionId, permission)
        .filter(grant -> grant.role().scope() == Role.Scope.ORGANISATION)
        .flatMap(grant -> grant.organisationId().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The caller's own person, if the permission reaches her own records in the region. */
  public Optional<Long> ownPersonFor(String regionId, String permission) {
    return granting(regionId, permission).anyMatch(g -> g.role().scope() == Role.Scope.OWN)
        ? personId
        : Optional.empty();
  }

  /** Regions in which the caller holds any role. */
  public Set<String> regions() {
    return grants.stream().map(Grant::regionId).collect(Collectors.toUnmodifiableSet());
  }

  private java.util.stream.Stream<Grant> granting(String regionId, String permission) {
    return grants.stream()
        .filter(grant -> grant.regionId().equals(regionId) && grant.role().grants(permission));
  }
}
