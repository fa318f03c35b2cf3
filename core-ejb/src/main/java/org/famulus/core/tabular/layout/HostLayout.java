package org.famulus.core.tabular.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.EmailParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.ListParser;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.Vocabulary;

/** Hosts to be won: one row for each. */
public final class HostLayout implements Layout<HostLine> {

  private static final int NAME = 200;
  private static final int CITY = 120;
  private static final int POINT = 60;
  private static final int MOST_FIELDS = 40;

  private final Column<String> name = Column.required("name", words("name"), TextParser.line(NAME));
  private final Column<String> type;
  private final Column<String> city = optional("city", TextParser.line(CITY));
  private final Column<String> partnerRegion;
  private final Column<String> point = optional("point", TextParser.line(POINT));
  private final Column<String> contactName = optional("contact_name", TextParser.line(NAME));
  private final Column<String> contactEmail = optional("contact_email", new EmailParser());
  private final Column<List<String>> fields;

  /**
   * The columns, with the words the programme knows.
   *
   * @param types what a host can be
   * @param partnerRegions names of the partner regions
   * @param fields the programme's fields
   */
  public HostLayout(Vocabulary types, Vocabulary partnerRegions, Vocabulary fields) {
    this.type = Column.required("type", words("type"), new CodeParser(types));
    this.partnerRegion = optional("partner_region", new CodeParser(partnerRegions));
    this.fields = optional("fields", new ListParser<>(new CodeParser(fields), MOST_FIELDS));
  }

  private static <T> Column<T> optional(String key, FieldParser<T> parser) {
    return Column.optional(key, words(key), parser);
  }

  private static List<String> words(String key) {
    return Words.all("hosts." + key);
  }

  @Override
  public String key() {
    return "hosts";
  }

  @Override
  public String heading(Column<?> column, Locale language) {
    return Words.heading(this, column, language);
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        name, type, city, partnerRegion, point, contactName, contactEmail, fields);
  }

  @Override
  public List<Identity<HostLine>> identities() {
    return List.of(
        new Identity<>(name, row -> Optional.of(List.of(SearchName.of(row.name())))));
  }

  @Override
  public HostLine read(Fields row) {
    return new HostLine(
        row.get(name),
        row.get(type),
        row.find(city),
        row.find(partnerRegion),
        row.find(point),
        row.find(contactName),
        row.find(contactEmail),
        row.find(fields).orElse(List.of()));
  }
}
