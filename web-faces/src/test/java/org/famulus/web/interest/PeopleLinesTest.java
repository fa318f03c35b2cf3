package org.famulus.web.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.NamedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("People as a unit types them")
class PeopleLinesTest {

  @Test
  @DisplayName("stand one a line, with or without an address")
  void read() {
    assertThat(PeopleLines.read("Anna Berg <anna@unit.example>", " Olle Ek \n\nMaja Lind < >\n"))
        .containsExactly(
            new NamedPerson(
                ContactRole.CONTACT, "Anna Berg", Optional.of("anna@unit.example")),
            new NamedPerson(ContactRole.SUPERVISOR, "Olle Ek", Optional.empty()),
            new NamedPerson(ContactRole.SUPERVISOR, "Maja Lind", Optional.empty()));
  }

  @Test
  @DisplayName("without a name keep their address, so that the form can ask for the name")
  void withoutName() {
    assertThat(PeopleLines.read("<anna@unit.example>", null))
        .containsExactly(
            new NamedPerson(ContactRole.CONTACT, "", Optional.of("anna@unit.example")));
  }

  @Test
  @DisplayName("read the same after they were written")
  void roundTrip() {
    String typed = "Olle Ek\nMaja Lind <maja@unit.example>";
    assertThat(PeopleLines.write(ContactRole.SUPERVISOR, PeopleLines.read("", typed)))
        .isEqualTo(typed);
  }
}
