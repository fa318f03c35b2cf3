package org.famulus.core.importing;

import java.util.Optional;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.layout.UnitRow;

/**
 * A unit as a file lists it.
 *
 * @param row the first row that names it
 * @param said what that row says
 * @param known the unit as it is stored, if it is
 */
record ListedUnit(int row, UnitRow said, Optional<Organisation> known) {

  /** Whether another row says the same of the unit. */
  boolean agreesWith(UnitRow other) {
    return said.treatsChildren() == other.treatsChildren();
  }

  Change change() {
    return known
        .map(
            unit ->
                unit.treatsChildren() == said.treatsChildren()
                    ? Change.UNCHANGED
                    : Change.CHANGED)
        .orElse(Change.NEW);
  }

  /** The unit as it shall be stored, below its site. */
  Organisation unit(long siteId) {
    Organisation unit =
        known.orElseGet(() -> new Organisation(OrganisationType.UNIT, said.unit(), siteId));
    unit.setTreatsChildren(said.treatsChildren());
    return unit;
  }

  /**
   * What makes a unit the same: its site and its name, however they are written.
   *
   * @param site name of the site, as it is compared
   * @param unit name of the unit, as it is compared
   */
  record Key(String site, String unit) {

    static Key of(String site, String unit) {
      return new Key(SearchName.of(site), SearchName.of(unit));
    }
  }
}
