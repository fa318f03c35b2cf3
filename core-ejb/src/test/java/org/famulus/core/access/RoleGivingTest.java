package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Nobody makes somebody mightier than they are themselves")
class RoleGivingTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("a coordinator gives every role but the administrator's")
  void coordinator(Role role) {
    assertThat(RoleGiving.isAllowed(with(Role.COORDINATOR, "toy"), "toy", role))
        .isEqualTo(role != Role.PROGRAMME_ADMIN);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("an administrator gives every role in her own programme")
  void administrator(Role role) {
    assertThat(RoleGiving.isAllowed(with(Role.PROGRAMME_ADMIN, "toy"), "toy", role)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "PROGRAMME_ADMIN")
  @DisplayName("an administrator of another programme does not give the administrator's")
  void elsewhere(Role role) {
    assertThat(RoleGiving.isAllowed(with(Role.PROGRAMME_ADMIN, "other"), "toy", role)).isFalse();
  }

  private static Caller with(Role role, String region) {
    return new Caller(
        Optional.of(1L),
        "Karin Exempel",
        Optional.empty(),
        false,
        false,
        List.of(new Grant(region, role, Optional.empty())));
  }
}
