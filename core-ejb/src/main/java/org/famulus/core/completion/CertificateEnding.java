package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementListeners;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.Stays;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.port.DocumentEntries;

/** What a certificate says beyond other documents: who signed, the days there, pauses, the birth. */
@ApplicationScoped
public class CertificateEnding {

  @Inject private PersonRepository people;
  @Inject private OrganisationRepository organisations;
  @Inject private PlacementRepository placements;
  @Inject private PlacementListeners news;
  @Inject private Stays stays;
  @Inject private Regions regions;
  @Inject @Any private Instance<DocumentEntries> entries;

  /** The values, in the order {@code DocumentTemplate.Kind} promises. */
  List<Object> values(Placement placement, CompletionRow row) {
    int days = stays.of(placement).days();
    int whole = (int) ChronoUnit.DAYS.between(row.firstDay(), row.until()) + 1;
    Person student = people.byIds(Set.of(row.personId())).get(row.personId());
    return List.of(
        row.confirmation().map(Confirmation::supervisorName).orElse(""),
        days,
        student.dateOfBirth().<Object>map(day -> bare("completion.certificate.born", day)).orElse(""),
        days == whole
            ? Text.of("completion.certificate.no-pause")
            : Text.of("completion.certificate.paused", whole - days),
        student.familyName() + ", " + student.givenName(),
        student.dateOfBirth().<Object>map(day -> bare("document.form.day", day)).orElse(""),
        pauses(placement),
        town(row.unitId()),
        row.confirmation().<Object>map(Confirmation::writtenOn).orElse(""));
  }

  /** What the region's own tables say on its form, as many values as the form promises. */
  List<Text> own(Placement placement, DocumentTemplate template) {
    int promised = template.form().map(DocumentForm::ownValues).orElse(0);
    if (promised == 0) {
      return List.of();
    }
    List<Text> own =
        regions
            .get(placement.regionId())
            .documentEntries()
            .map(type -> entries.select(type).get().ofCertificate(news.news(placement)))
            .orElse(List.of());
    if (own.size() != promised) {
      throw new IllegalStateException(
          "The form of %s promises %d values, and the region tells %d."
              .formatted(template.key(), promised, own.size()));
    }
    return own;
  }

  private Text pauses(Placement placement) {
    LocalDate until = placement.lastDayThere();
    Optional<Text> listed =
        placements.interruptions(placement.id()).stream()
            .filter(pause -> !pause.firstDay().isAfter(until))
            .map(
                pause ->
                    Text.of(
                        "completion.certificate.pause",
                        pause.firstDay(),
                        pause.lastDay().filter(day -> day.isBefore(until)).orElse(until)))
            .reduce((some, one) -> Text.of("completion.certificate.pause.more", some, one));
    return listed
        .map(all -> Text.of("completion.certificate.pauses", all))
        .orElse(Text.of("completion.certificate.pauses.none"));
  }

  /** That of the unit, or of the house it is part of. */
  private String town(long unitId) {
    Organisation at = organisations.byIds(Set.of(unitId)).get(unitId);
    while (at.city().isEmpty() && at.parentId().isPresent()) {
      long parent = at.parentId().get();
      at = organisations.byIds(Set.of(parent)).get(parent);
    }
    return at.city().orElse("");
  }

  /** A day of birth is written without its weekday. */
  private static Text bare(String key, LocalDate day) {
    return Text.of(key, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
