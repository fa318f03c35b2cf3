package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.Stays;
import org.famulus.region.spi.Text;

/** What a certificate says beyond other documents: who signed, the days there, pauses, the birth. */
@ApplicationScoped
public class CertificateEnding {

  @Inject private PersonRepository people;
  @Inject private Stays stays;

  /** The values, in the order {@code DocumentTemplate.Kind} promises. */
  List<Object> values(Placement placement, CompletionRow row) {
    int days = stays.of(placement).days();
    int whole = (int) ChronoUnit.DAYS.between(row.firstDay(), row.until()) + 1;
    Person student = people.byIds(Set.of(row.personId())).get(row.personId());
    return List.of(
        row.confirmation().map(Confirmation::supervisorName).orElse(""),
        days,
        student
            .dateOfBirth()
            // A day of birth is written without its weekday.
            .<Object>map(
                day ->
                    Text.of(
                        "completion.certificate.born",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear()))
            .orElse(""),
        days == whole
            ? Text.of("completion.certificate.no-pause")
            : Text.of("completion.certificate.paused", whole - days));
  }
}
