package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.organisation.OrganisationForm;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.core.shared.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Organisations of a region")
public class OrganisationsIT {

  @Inject private Organisations organisations;
  @Inject private Callers callers;

  @Test
  @DisplayName("what was registered is found, and its name is taken")
  public void registered() throws Exception {
    callers.as(
        Caller.famulus("test"),
        () -> {
          Outcome<Long> first = organisations.register("skane", unit("Kirurgi, Teststad"));
          assertThat(organisations.detail("skane", first.value()).name())
              .isEqualTo("Kirurgi, Teststad");
          assertThat(organisations.register("skane", unit("kirurgi,  teststad")))
              .isInstanceOf(Outcome.Refused.class);
          return null;
        });
  }

  @Test
  @DisplayName("a stale change answers with the values as they are now")
  public void stale() throws Exception {
    callers.as(
        Caller.famulus("test"),
        () -> {
          long id = organisations.register("skane", unit("Ortopedi, Teststad")).value();
          long version = organisations.detail("skane", id).version();
          organisations.change("skane", id, version, unit("Ortopedi, Nystad")).value();
          Outcome<Long> second =
              organisations.change("skane", id, version, unit("Ortopedi, Gammelstad"));
          assertThat(second).isInstanceOf(Outcome.Stale.class);
          assertThat(((Outcome.Stale<Long>) second).theirs())
              .containsEntry("name", "Ortopedi, Nystad");
          return null;
        });
  }

  @Test
  @DisplayName("nobody who has not signed in gets through the gate")
  public void anonymous() {
    assertThatThrownBy(() -> organisations.register("skane", unit("Psykiatri, Teststad")))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static OrganisationForm unit(String name) {
    return new OrganisationForm(
        OrganisationType.UNIT,
        name,
        Optional.empty(),
        Optional.of("SE"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
