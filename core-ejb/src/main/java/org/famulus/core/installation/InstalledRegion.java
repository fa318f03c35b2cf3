package org.famulus.core.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.LoadedRegion;
import org.famulus.region.spi.screen.RegionScreen;

/**
 * A region as the page of loaded programmes shows it.
 *
 * @param id its id
 * @param jar file it came in
 * @param builtAgainst version of the region interface it was built against
 * @param rules number of its rules
 * @param screens its own screens
 * @param migrations what was done to its own tables, the oldest first; empty without tables
 * @param health how it is
 */
public record InstalledRegion(
    String id,
    String jar,
    String builtAgainst,
    int rules,
    List<RegionScreen> screens,
    List<AppliedMigration> migrations,
    Health health) {

  public InstalledRegion {
    screens = List.copyOf(screens);
    migrations = List.copyOf(migrations);
  }

  static InstalledRegion of(
      LoadedRegion region, List<AppliedMigration> migrations, Health health) {
    return new InstalledRegion(
        region.id(),
        region.jar(),
        region.plugin().builtAgainst().toString(),
        region.plugin().rules().size(),
        region.plugin().screens(),
        migrations,
        health);
  }

  /** The migration that brought its tables to where they are. */
  public Optional<AppliedMigration> latestMigration() {
    return migrations.isEmpty()
        ? Optional.empty()
        : Optional.of(migrations.get(migrations.size() - 1));
  }

  /**
   * How a region is.
   *
   * @param dailyWorkUpTo day up to which all its daily jobs have been done; empty before the first
   * @param behind whether that day is longer past than a night
   * @param undelivered mails that could not be sent
   */
  public record Health(Optional<LocalDate> dailyWorkUpTo, boolean behind, long undelivered) {

    /** Whether nothing asks for attention. */
    public boolean good() {
      return !behind && undelivered == 0;
    }
  }

  /**
   * A change that was made to a region's own tables.
   *
   * @param version its number
   * @param description what it did, from its file name
   * @param appliedOn when
   */
  public record AppliedMigration(String version, String description, LocalDate appliedOn) {}
}
