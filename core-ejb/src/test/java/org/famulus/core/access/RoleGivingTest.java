package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Nobody makes somebody mightier than they are themselves")
class RoleGivingTest {

  private static final Set<Role> ONLY_BY_ADMINISTRATORS =
      EnumSet.of(Role.PROGRAMME_ADMIN, Role.VERIFIER, Role.EXAMINER, Role.FINANCE);

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("a coordinator gives what is a part of her own rights, and no role that checks hers")
  void coordinator(Role role) {
    assertThat(RoleGiving.isAllowed(with("toy", Role.COORDINATOR), "toy", role))
        .isEqualTo(!ONLY_BY_ADMINISTRATORS.contains(role));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"VERIFIER", "EXAMINER", "FINANCE"})
  @DisplayName("a coordinator who holds such a role as well does not pass it on")
  void holdingBoth(Role role) {
    Caller both = with("toy", Role.COORDINATOR, role);

    assertThat(RoleGiving.isAllowed(both, "toy", role)).isFalse();
  }

  @Test
  @DisplayName("whoever holds less than a role in the whole programme does not give it")
  void lessThanTheRole() {
    assertThat(RoleGiving.allowed(with("toy", Role.UNIT_HEAD), "toy")).isEmpty();
    assertThat(RoleGiving.allowed(with("toy", Role.OBSERVER), "toy"))
        .containsExactly(Role.OBSERVER);
  }

  @Test
  @DisplayName("only whoever administers the installation makes herself administrator, where she is nobody yet")
  void oneself() {
    Caller system = system(List.of());
    Caller there = system(List.of(new Grant("toy", Role.OBSERVER, Optional.empty())));

    assertThat(RoleGiving.isAllowedForOneself(system, "toy", Role.PROGRAMME_ADMIN)).isTrue();
    assertThat(RoleGiving.isAllowedForOneself(system, "toy", Role.VERIFIER)).isFalse();
    assertThat(RoleGiving.isAllowedForOneself(there, "toy", Role.PROGRAMME_ADMIN)).isFalse();
    assertThat(
            RoleGiving.isAllowedForOneself(
                with("toy", Role.PROGRAMME_ADMIN), "toy", Role.VERIFIER))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("an administrator gives every role in her own programme")
  void administrator(Role role) {
    assertThat(RoleGiving.isAllowed(with("toy", Role.PROGRAMME_ADMIN), "toy", role)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "PROGRAMME_ADMIN")
  @DisplayName("an administrator of another programme does not give the administrator's")
  void elsewhere(Role role) {
    assertThat(RoleGiving.isAllowed(with("other", Role.PROGRAMME_ADMIN), "toy", role)).isFalse();
  }

  private static Caller with(String region, Role... roles) {
    return caller(
        false,
        Stream.of(roles).map(role -> new Grant(region, role, Optional.empty())).toList());
  }

  private static Caller system(List<Grant> grants) {
    return caller(true, grants);
  }

  private static Caller caller(boolean systemAdmin, List<Grant> grants) {
    return new Caller(
        Optional.of(1L), "Karin Exempel", Optional.empty(), false, systemAdmin, grants);
  }
}
