package org.famulus.core.installation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.installation.StoredTable.Column;
import org.famulus.core.installation.StoredTable.Reference;
import org.famulus.core.link.LinkPurpose;

/**
 * Which rows are about one person: her own, those that cannot be without such a row, the documents
 * they refer to, mail and links to her address, mail about all of these, links that ask her about
 * her place, and what was done to them.
 */
final class RowsOfPerson {

  private static final String DOCUMENTS = "issued_document";
  private static final String ACCOUNTS = "user_account";
  private static final String OWNER = "person_id";

  /** Kinds of records that audit trail and mails name, each with its table. */
  private static final Map<String, String> KINDS =
      Map.of(
          "PERSON", "person",
          "NOMINATION", "nomination",
          "APPLICATION", "application",
          "DECISION", "admission_decision",
          "BOOKING", "booking",
          "PLACE_WISH", "place_wish",
          "PLACEMENT", "placement",
          "SUPPORT", "support_claim");

  private final StoredTables tables;
  private final Function<StoredTable, Optional<Condition>> scope;
  private final List<Long> ids;
  private final List<String> addresses;
  private final Map<String, Optional<Condition>> known = new HashMap<>();

  /**
   * The rows of a person.
   *
   * @param tables all tables
   * @param scope the rows among which hers are looked for
   * @param ids her record, and those that were merged into it
   * @param addresses her mail addresses
   */
  RowsOfPerson(
      StoredTables tables,
      Function<StoredTable, Optional<Condition>> scope,
      Collection<Long> ids,
      Collection<String> addresses) {
    this.tables = tables;
    this.scope = scope;
    this.ids = List.copyOf(ids);
    this.addresses = List.copyOf(addresses);
  }

  /** The rows of a table that are about the person; nothing if none can be. */
  Optional<Condition> in(StoredTable table) {
    return scope
        .apply(table)
        .flatMap(inScope -> personal(table).map(ofPerson -> inScope.and(ofPerson)));
  }

  private Optional<Condition> personal(StoredTable table) {
    if (!known.containsKey(table.label())) {
      known.put(table.label(), Optional.empty());
      known.put(table.label(), find(table));
    }
    return known.get(table.label());
  }

  private Optional<Condition> find(StoredTable table) {
    return switch (table.label()) {
      case "person" -> Optional.of(Condition.among(name(table, "id"), ids));
      case DOCUMENTS -> referredTo(table);
      case "audit_entry" -> aboutHers(table, "subject_type", "subject_id");
      case "mail_message" ->
          either(
              Optional.of(Condition.among(name(table, "to_address"), addresses)),
              aboutHers(table, "about_type", "about_id"));
      case "calendar_feed" -> ofAccount(table);
      case "personal_link" ->
          either(Optional.of(Condition.among(name(table, "email"), addresses)), askedOfHer(table));
      case "one_time_link" -> either(own(table), ofAccount(table));
      default -> own(table).or(() -> below(table));
    };
  }

  private Optional<Condition> own(StoredTable table) {
    return table.column(OWNER).map(column -> Condition.among(column.name(), ids));
  }

  /** What may belong to an account, and belongs to one of hers. */
  private Optional<Condition> ofAccount(StoredTable table) {
    StoredTable accounts = tables.find(ACCOUNTS).orElseThrow();
    return personal(accounts)
        .map(
            rows ->
                Condition.within(
                    name(table, "account_id"), name(accounts, "id"), accounts.name(), rows));
  }

  /**
   * Links that ask her about the place she has, whichever address they were mailed to: she may have
   * another one by now.
   */
  private Optional<Condition> askedOfHer(StoredTable links) {
    return tables
        .find("admission_decision")
        .flatMap(
            decisions ->
                personal(decisions)
                    .map(
                        rows ->
                            Condition.equal(
                                    name(links, "purpose"), LinkPurpose.AGREE_TO_MOVE.name())
                                .and(
                                    Condition.within(
                                        name(links, "subject_id"),
                                        name(decisions, "id"),
                                        decisions.name(),
                                        rows))));
  }

  private Optional<Condition> below(StoredTable table) {
    for (Reference reference : table.references()) {
      Optional<StoredTable> above = tables.find(reference.table().toLowerCase(Locale.ROOT));
      if (table.requires(reference) && above.isPresent()) {
        Optional<Condition> parent = personal(above.get());
        if (parent.isPresent()) {
          return Optional.of(
              Condition.within(
                  reference.column(), reference.key(), reference.table(), parent.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Condition> referredTo(StoredTable documents) {
    Optional<Condition> any = Optional.empty();
    for (StoredTable table : tables.all()) {
      for (Reference reference : table.references()) {
        if (reference.table().equals(documents.name())) {
          Optional<Condition> one =
              personal(table)
                  .map(
                      rows ->
                          Condition.within(
                              reference.key(), reference.column(), table.name(), rows));
          any = either(any, one);
        }
      }
    }
    return any;
  }

  /** Rows that name a record by its kind and id, where the record is hers. */
  private Optional<Condition> aboutHers(StoredTable entries, String typeColumn, String idColumn) {
    Optional<Condition> any = Optional.empty();
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      Optional<Condition> one =
          tables
              .find(kind.getValue())
              .flatMap(
                  table ->
                      personal(table)
                          .map(
                              rows ->
                                  Condition.equal(name(entries, typeColumn), kind.getKey())
                                      .and(
                                          Condition.within(
                                              name(entries, idColumn),
                                              name(table, "id"),
                                              table.name(),
                                              rows))));
      any = either(any, one);
    }
    return any;
  }

  private static Optional<Condition> either(Optional<Condition> one, Optional<Condition> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().or(other.get()))
        : one.or(() -> other);
  }

  private static String name(StoredTable table, String column) {
    return table.column(column).map(Column::name).orElseThrow();
  }
}
