package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.famulus.core.tabular.file.Header;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mapping is proposed from headings, changed by the user, and kept by the screen")
class MappingTest {

    private static final Column<String> NAME = Column.required("family_name", List.of("Nachname", "Efternamn"), TextParser.line(9));
    private static final Column<String> EMAIL = Column.required("email", List.of("E-Mail", "E-post"), new EmailParser());
    private static final Column<Integer> YEAR = Column.optional("year", List.of("Jahr", "År"), new IntegerParser(1, 9));
    private static final List<Column<?>> COLUMNS = List.of(NAME, EMAIL, YEAR);

    @Test
    @DisplayName("headings are recognised by key and synonym, however they are written")
    void proposal() {
        Header header = new Header(1, List.of("", "EFTERNAMN *", "Telefon", "e-Post:", "Ar (YYYY)"));
        assertThat(Mapping.propose(COLUMNS, header).toMap()).isEqualTo(Map.of("family_name", "1", "email", "3", "year", "4"));
        assertThat(Mapping.propose(COLUMNS, new Header(1, List.of("Family name", "family_name"))).toMap()).isEqualTo(Map.of("family_name", "0"));
    }

    @Test
    @DisplayName("required columns nobody mapped are named")
    void missing() {
        Mapping mapping = Mapping.propose(COLUMNS, new Header(1, List.of("email", "x")));
        assertThat(mapping.missing(COLUMNS)).containsExactly(NAME);
        assertThat(mapping.with("family_name", 1).missing(COLUMNS)).isEmpty();
        assertThat(mapping.index(YEAR)).isEqualTo(OptionalInt.empty());
    }

    @Test
    @DisplayName("one column of the file serves one column of the layout")
    void change() {
        Mapping mapping = Mapping.propose(COLUMNS, new Header(1, List.of("family name", "email")));
        assertThat(mapping.with("year", 1).toMap()).isEqualTo(Map.of("family_name", "0", "year", "1"));
        assertThat(mapping.without("email").toMap()).isEqualTo(Map.of("family_name", "0"));
        assertThat(mapping.toMap()).as("unchanged").hasSize(2);
    }

    @Test
    @DisplayName("a kept mapping comes back, without what no longer fits")
    void kept() {
        Header header = new Header(1, List.of("a", "b", "c"));
        Mapping mapping = Mapping.fromMap(Map.of("family_name", "2", "email", "0"), COLUMNS, header);
        assertThat(Mapping.fromMap(mapping.toMap(), COLUMNS, header)).isEqualTo(mapping).hasSameHashCodeAs(mapping);
        assertThat(Mapping.fromMap(Map.of("family_name", "3", "email", "x", "year", "-1", "gone", "1"), COLUMNS, header).toMap()).isEmpty();
    }
}
