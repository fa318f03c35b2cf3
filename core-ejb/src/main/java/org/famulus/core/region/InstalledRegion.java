package org.famulus.core.region;

/**
 * A region as the page of loaded programmes shows it.
 *
 * @param id its id
 * @param jar file it came in
 * @param builtAgainst version of the region interface it was built against
 * @param rules number of its rules
 * @param screens number of screens of its own
 * @param hasTables whether it brings tables of its own
 */
public record InstalledRegion(
    String id, String jar, String builtAgainst, int rules, int screens, boolean hasTables) {

  static InstalledRegion of(LoadedRegion region) {
    return new InstalledRegion(
        region.id(),
        region.jar(),
        region.plugin().builtAgainst().toString(),
        region.plugin().rules().size(),
        region.plugin().screens().size(),
        region.plugin().migrations().isPresent());
  }
}
