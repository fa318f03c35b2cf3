package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * What a unit states about a year.
 *
 * @param unitId the unit
 * @param year the calendar year
 * @param kind code of the placement kind
 * @param field code of the field
 * @param places students in the year
 * @param maxPerPeriod most students at a time, if the unit sets a limit
 * @param firstDays first days of the periods; their length follows from the kind
 * @param people contact persons and supervisors
 * @param note what the unit wants the faculty to know
 */
public record InterestForm(
    long unitId,
    int year,
    String kind,
    String field,
    int places,
    Optional<Integer> maxPerPeriod,
    SortedSet<LocalDate> firstDays,
    List<NamedPerson> people,
    Optional<String> note) {

  /** Years before this one are typing errors. */
  private static final int FIRST_YEAR = 2000;

  /** Years after this one are typing errors. */
  private static final int LAST_YEAR = 2100;

  public InterestForm {
    firstDays = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(firstDays));
    people = List.copyOf(people);
  }

  /** The periods, each as long as the kind says. */
  public List<Period> periods(LengthRule length) {
    return firstDays.stream().map(day -> new Period(day, length.lastDayFrom(day))).toList();
  }

  /** What keeps even a draft from being saved. */
  List<Reason> draftFaults(RegionCatalogue catalogue) {
    List<Reason> faults = new ArrayList<>();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      faults.add(Reason.ofField("year", "field.between", FIRST_YEAR, LAST_YEAR));
    }
    if (catalogue.kind(kind).isEmpty()) {
      faults.add(Reason.ofField("kind", "field.required"));
    }
    if (!catalogue.fields().contains(field)) {
      faults.add(Reason.ofField("field", "field.required"));
    }
    if (places < 0 || places > Interest.MOST_PLACES) {
      faults.add(Reason.ofField("places", "field.between", 1, Interest.MOST_PLACES));
    }
    if (maxPerPeriod.filter(most -> most < 1 || most > Interest.MOST_PLACES).isPresent()) {
      faults.add(Reason.ofField("maxPerPeriod", "field.between", 1, Interest.MOST_PLACES));
    }
    if (note.filter(text -> text.length() > Interest.NOTE_LENGTH).isPresent()) {
      faults.add(Reason.ofField("note", "field.too-long", Interest.NOTE_LENGTH));
    }
    people.forEach(person -> addFaults(faults, person));
    return faults;
  }

  /** What keeps it from being handed in. */
  public List<Reason> faults(RegionCatalogue catalogue) {
    List<Reason> faults = draftFaults(catalogue);
    if (places == 0) {
      faults.add(Reason.ofField("places", "interest.no-places"));
    }
    if (firstDays.isEmpty()) {
      faults.add(Reason.ofField("firstDays", "interest.no-period"));
    }
    firstDays.stream()
        .filter(day -> day.getYear() != year)
        .forEach(day -> faults.add(Reason.ofField("firstDays", "interest.other-year", day, String.valueOf(year))));
    return faults;
  }

  private static void addFaults(List<Reason> faults, NamedPerson person) {
    String field = person.role() == ContactRole.CONTACT ? "contacts" : "supervisors";
    if (person.name().isBlank()) {
      faults.add(Reason.ofField(field, "interest.person-without-name"));
    } else if (person.name().length() > InterestContact.NAME_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", InterestContact.NAME_LENGTH));
    }
    person
        .email()
        .filter(address -> !MailAddress.isPlausible(address))
        .ifPresent(
            address -> faults.add(Reason.ofField(field, "field.not-an-email", address)));
  }
}
