package org.famulus.core.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * What somebody plans for a call.
 *
 * @param title title, unique within the region
 * @param kind code of the placement kind
 * @param text text for home institutions and students
 * @param dates its dates
 * @param closures days of the term on which units are short of staff
 */
public record CallForm(
    String title, String kind, Optional<String> text, CallDates dates, List<Closure> closures) {

  public CallForm {
    closures = List.copyOf(closures);
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults(RegionCatalogue catalogue) {
    List<Reason> faults = new ArrayList<>();
    if (title == null || title.isBlank()) {
      faults.add(Reason.ofField("title", "field.required"));
    } else if (title.length() > ApplicationCall.TITLE_LENGTH) {
      faults.add(Reason.ofField("title", "field.too-long", ApplicationCall.TITLE_LENGTH));
    }
    if (catalogue.kind(kind).isEmpty()) {
      faults.add(Reason.ofField("kind", "field.required"));
    }
    if (text.filter(words -> words.length() > ApplicationCall.TEXT_LENGTH).isPresent()) {
      faults.add(Reason.ofField("text", "field.too-long", ApplicationCall.TEXT_LENGTH));
    }
    faults.addAll(dates.faults());
    for (Closure closure : closures) {
      if (closure.name().isBlank()) {
        faults.add(Reason.ofField("closures", "call.closure-without-name"));
      } else if (closure.name().length() > CallClosure.NAME_LENGTH) {
        faults.add(Reason.ofField("closures", "field.too-long", CallClosure.NAME_LENGTH));
      }
      if (closure.lastDay().isBefore(closure.firstDay())) {
        faults.add(Reason.ofField("closures", "field.before-first-day", closure.firstDay()));
      }
    }
    return faults;
  }
}
