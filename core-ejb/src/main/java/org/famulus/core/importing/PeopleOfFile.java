package org.famulus.core.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.tabular.TypedRow;
import org.famulus.core.tabular.layout.ApplicantRow;

/**
 * What is stored of the people in some rows: six statements, however many rows there are.
 *
 * @param byEmail people by address
 * @param byName people by name as searches compare it
 * @param nominations their nominations in the call, by person
 * @param applications their applications in the call, by person
 */
record PeopleOfFile(
    Map<String, List<KnownPerson>> byEmail,
    Map<String, List<KnownPerson>> byName,
    Map<Long, KnownNomination> nominations,
    Map<Long, KnownApplication> applications) {

  static PeopleOfFile find(
      ApplicantStore store, ApplicationCall call, List<TypedRow<ApplicantRow>> rows) {
    Set<String> emails =
        rows.stream().map(row -> email(row.value())).collect(Collectors.toSet());
    Set<String> names =
        rows.stream()
            .map(row -> KnownPerson.searchName(row.value()))
            .collect(Collectors.toSet());
    Map<String, List<KnownPerson>> byEmail = store.byEmail(call.regionId(), emails);
    Map<String, List<KnownPerson>> byName = store.byName(call.regionId(), names);
    Set<Long> ids = new HashSet<>();
    Stream.concat(byEmail.values().stream(), byName.values().stream())
        .forEach(people -> people.forEach(person -> ids.add(person.id())));
    return new PeopleOfFile(
        byEmail,
        byName,
        store.nominations(call.id(), ids),
        store.applications(call.id(), ids));
  }

  /** People with the row's address. */
  List<KnownPerson> withAddress(ApplicantRow said) {
    return byEmail.getOrDefault(email(said), List.of());
  }

  /** People with the row's name and date of birth. */
  List<KnownPerson> withNameAndBirth(ApplicantRow said) {
    return byName.getOrDefault(KnownPerson.searchName(said), List.of()).stream()
        .filter(person -> person.mayBeBornOn(said.dateOfBirth()))
        .toList();
  }

  Optional<KnownNomination> nomination(Optional<KnownPerson> person) {
    return person.map(KnownPerson::id).map(nominations::get);
  }

  Optional<KnownApplication> application(Optional<KnownPerson> person) {
    return person.map(KnownPerson::id).map(applications::get);
  }

  private static String email(ApplicantRow said) {
    return said.email().toLowerCase(Locale.ROOT);
  }
}
