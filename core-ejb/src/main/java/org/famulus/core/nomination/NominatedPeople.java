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
    people.byName(regionId, searchName(form)).stream()
        .filter(person -> PersonMatch.among(matches, person.id()).isEmpty())
        .flatMap(person -> byName(person, form).stream())
        .forEach(matches::add);
    return matches;
  }

  /** Two different dates of birth are two people; where one is not known, it may be one. */
  private static Optional<PersonMatch> byName(Person person, PersonForm form) {
    boolean bothKnown = person.dateOfBirth().isPresent() && form.dateOfBirth().isPresent();
    if (bothKnown && !person.dateOfBirth().equals(form.dateOfBirth())) {
      return Optional.empty();
    }
    PersonMatch.By by = bothKnown ? PersonMatch.By.NAME_AND_BIRTH : PersonMatch.By.NAME;
    return Optional.of(new PersonMatch(person.id(), person.fullName(), by));
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
