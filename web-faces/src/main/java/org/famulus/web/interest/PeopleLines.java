package org.famulus.web.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.NamedPerson;

/** People as a unit types them: one a line, a name and, if known, the address in angle brackets. */
public final class PeopleLines {

  private static final Pattern WITH_ADDRESS = Pattern.compile("(.*?)<([^<>]*)>\\s*");

  private PeopleLines() {}

  /** The contact persons and supervisors in the typed lines. */
  public static List<NamedPerson> read(String contacts, String supervisors) {
    List<NamedPerson> people = new ArrayList<>(read(ContactRole.CONTACT, contacts));
    people.addAll(read(ContactRole.SUPERVISOR, supervisors));
    return people;
  }

  private static List<NamedPerson> read(ContactRole role, String typed) {
    List<NamedPerson> people = new ArrayList<>();
    if (typed != null) {
      typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(
          line -> people.add(person(role, line)));
    }
    return people;
  }

  /** The people of one role as lines. */
  public static String write(ContactRole role, List<NamedPerson> people) {
    return people.stream()
        .filter(person -> person.role() == role)
        .map(p -> p.email().map(email -> p.name() + " <" + email + ">").orElse(p.name()))
        .collect(Collectors.joining("\n"));
  }

  private static NamedPerson person(ContactRole role, String line) {
    Matcher parts = WITH_ADDRESS.matcher(line);
    if (parts.matches()) {
      return new NamedPerson(
          role,
          parts.group(1).strip(),
          Optional.of(parts.group(2).strip()).filter(address -> !address.isEmpty()));
    }
    return new NamedPerson(role, line, Optional.empty());
  }
}
