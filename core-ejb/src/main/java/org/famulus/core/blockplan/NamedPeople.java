package org.famulus.core.blockplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.Batches;
import org.famulus.core.shared.SearchName;

/**
 * Finds students of a file who are called by their names. No file of pseudonyms can be searched for
 * somebody who asks what is kept about her, so that none may name her.
 */
@ApplicationScoped
public class NamedPeople {

  @Inject private PersonRepository people;

  /** The first that is a mail address, or the name of somebody the programme deals with. */
  Optional<String> first(String regionId, List<String> students) {
    Optional<String> address = students.stream().filter(id -> id.contains("@")).findFirst();
    return address.isPresent() ? address : firstName(regionId, students);
  }

  private Optional<String> firstName(String regionId, List<String> students) {
    for (List<String> some : Batches.of(students)) {
      Map<String, String> byName = new LinkedHashMap<>();
      some.forEach(id -> byName.putIfAbsent(name(id), id));
      // Who has a given and a family name has a space between them.
      byName.keySet().removeIf(name -> name.indexOf(' ') <= 0);
      byName.keySet().retainAll(people.namesAmong(regionId, byName.keySet()));
      if (!byName.isEmpty()) {
        return byName.values().stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** As names are compared, also of somebody who is written with the family name first. */
  private static String name(String id) {
    int comma = id.indexOf(',');
    return SearchName.of(
        comma < 0 ? id : id.substring(comma + 1) + " " + id.substring(0, comma));
  }
}
