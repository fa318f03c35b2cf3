package org.famulus.core.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonForm;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.SearchName;

/**
 * Finds out who is nominated. One and the same address and name mean one and the same person; if
 * only a part agrees, somebody must say so: records are suggested and never merged in silence.
 */
@ApplicationScoped
class NominatedPeople {

  @Inject private PersonRepository people;

  /** The registered person with the same address and the same name. */
  Optional<Person> certain(String regionId, PersonForm form) {
    return form.email()
        .flatMap(email -> people.byEmail(regionId, email))
        .filter(person -> SearchName.of(person.fullName()).equals(searchName(form)));
  }

  /** Registered people who may be meant. */
  List<PersonMatch> matches(String regionId, PersonForm form) {
    List<PersonMatch> matches = new ArrayList<>();
    form.email()
        .flatMap(email -> people.byEmail(regionId, email))
        .ifPresent(
            person ->
                matches.add(
                    new PersonMatch(person.id(), person.fullName(), PersonMatch.By.EMAIL)));
    form.dateOfBirth()
        .map(born -> people.byNameAndBirth(regionId, searchName(form), born))
        .orElse(List.of())
        .stream()
        .filter(person -> PersonMatch.among(matches, person.id()).isEmpty())
        .forEach(
            person ->
                matches.add(
                    new PersonMatch(
                        person.id(), person.fullName(), PersonMatch.By.NAME_AND_BIRTH)));
    return matches;
  }

  /** Registers the person. */
  Person register(String regionId, PersonForm form) {
    Person person =
        new Person(form.familyName().strip(), form.givenName().strip(), form.language().code());
    person.reachAt(form.email().map(String::strip).orElse(null), form.language().code());
    person.bornOn(form.dateOfBirth().orElse(null));
    return people.add(regionId, person);
  }

  private static String searchName(PersonForm form) {
    return SearchName.of(form.givenName() + " " + form.familyName());
  }
}
