package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.DateParser;
import org.famulus.core.tabular.EmailParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.NamedEmail;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.YesNoParser;

/** Partner universities and their mobility agreements: one row for each agreement. */
public final class UniversityLayout implements Layout<UniversityRow> {

    private static final int NAME = 200;
    private static final int CITY = 120;
    private static final int REFERENCE = 80;

    private final Column<String> university = required("university", TextParser.line(NAME));
    private final Column<String> country = required("country", new CodeParser(Countries.vocabulary()));
    private final Column<String> city = required("city", TextParser.line(CITY));
    private final Column<String> agreementReference = required("agreement_reference", TextParser.line(REFERENCE));
    private final Column<LocalDate> agreementFrom = required("agreement_from", new DateParser());
    private final Column<LocalDate> agreementUntil =
            Column.optional("agreement_until", Words.all("universities.agreement_until"), new DateParser());
    private final Column<Boolean> invented = required("invented", new YesNoParser());
    private final Column<String> contactName = required("contact_name", TextParser.line(NAME));
    private final Column<String> contactEmail = required("contact_email", new EmailParser());

    private static <T> Column<T> required(String key, FieldParser<T> parser) {
        return Column.required(key, Words.all("universities." + key), parser);
    }

    @Override
    public String key() {
        return "universities";
    }

    @Override
    public String heading(Column<?> column, Locale language) {
        return Words.heading(this, column, language);
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(university, country, city, agreementReference, agreementFrom, agreementUntil, invented,
                contactName, contactEmail);
    }

    @Override
    public List<Identity<UniversityRow>> identities() {
        return List.of(new Identity<>(agreementReference, row -> Optional.of(List.of(
                row.university().toLowerCase(Locale.ROOT), row.agreementReference().toLowerCase(Locale.ROOT)))));
    }

    @Override
    public UniversityRow read(Fields fields) {
        fields.inOrder(agreementFrom, agreementUntil);
        return new UniversityRow(
                fields.get(university),
                fields.get(country),
                fields.get(city),
                fields.get(agreementReference),
                fields.get(agreementFrom),
                fields.find(agreementUntil),
                fields.get(invented),
                new NamedEmail(fields.get(contactName), fields.get(contactEmail)));
    }
}
