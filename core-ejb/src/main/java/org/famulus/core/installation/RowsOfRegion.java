package org.famulus.core.installation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.installation.StoredTable.Reference;

/**
 * Which rows of which tables are a region's: those that name the region, those that cannot be
 * without such a row, the tables the region brought itself, and the people, organisations and
 * accounts it shares with others as far as it has to do with them.
 */
final class RowsOfRegion {

  private static final String REGION = "region_id";

  /** Shared tables, each with the table that says which of its rows a region has to do with. */
  private static final Map<String, Link> SHARED =
      Map.of(
          "person", new Link("region_person", "person_id"),
          "organisation", new Link("region_organisation", "organisation_id"),
          "user_account", new Link("role_assignment", "account_id"));

  /** A table with a region and a row of a shared table. */
  private record Link(String table, String column) {}

  private final StoredTables tables;
  private final String regionId;
  private final Map<String, Optional<Condition>> known = new HashMap<>();

  RowsOfRegion(StoredTables tables, String regionId) {
    this.tables = tables;
    this.regionId = regionId;
    for (StoredTable own : tables.ownTables(regionId)) {
      known.put(own.label(), Optional.of(Condition.ALL));
    }
  }

  /** The region's rows of a table; nothing if it has to do with none of them. */
  Optional<Condition> in(StoredTable table) {
    if (!known.containsKey(table.label())) {
      // Set before looking further, so that tables that refer to each other come to an end.
      known.put(table.label(), Optional.empty());
      known.put(table.label(), find(table));
    }
    return known.get(table.label());
  }

  private Optional<Condition> find(StoredTable table) {
    Optional<Condition> named =
        table.column(REGION).map(column -> Condition.equal(column.name(), regionId));
    return named.or(() -> shared(table)).or(() -> below(table));
  }

  private Optional<Condition> shared(StoredTable table) {
    Link link = SHARED.get(table.label());
    if (link == null) {
      return Optional.empty();
    }
    StoredTable linking = tables.find(link.table()).orElseThrow();
    return Optional.of(
        Condition.within(
            table.column("id").orElseThrow().name(),
            linking.column(link.column()).orElseThrow().name(),
            linking.name(),
            in(linking).orElseThrow()));
  }

  /** A row that must have a row of the region above it is the region's too. */
  private Optional<Condition> below(StoredTable table) {
    List<Reference> above =
        table.references().stream()
            .filter(table::requires)
            .filter(reference -> !SHARED.containsKey(reference.table().toLowerCase(Locale.ROOT)))
            .toList();
    for (Reference reference : above) {
      Optional<Condition> parent =
          tables.find(reference.table().toLowerCase(Locale.ROOT)).flatMap(this::in);
      if (parent.isPresent()) {
        return Optional.of(
            Condition.within(
                reference.column(), reference.key(), reference.table(), parent.get()));
      }
    }
    return Optional.empty();
  }
}
