package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.PlacementNews;
import org.famulus.region.spi.port.DocumentEntries;

/** What was missed in a tertial, as Annex 4 asks: the days, never why (MIL-F16, GDP-01). */
@ApplicationScoped
public class MilamedEntries implements DocumentEntries {

  @Inject private MilamedRecords records;

  @Override
  public List<Text> ofCertificate(PlacementNews placement) {
    Optional<MilamedTertial> tertial = records.tertialOf(placement.placementId());
    List<MilamedAbsence.Row> missed =
        tertial.stream()
            .flatMap(
                each ->
                    records.absences(List.of(each.personId())).stream()
                        .filter(absence -> absence.tertialId() == each.id()))
            .map(MilamedAbsence::row)
            .toList();
    return List.of(
        missed.stream()
            .map(each -> Text.of("form.missed.days", each.firstDay(), each.lastDay()))
            .reduce((some, one) -> Text.of("form.missed.more", some, one))
            .map(
                all ->
                    Text.of(
                        "form.missed",
                        all,
                        missed.stream().mapToInt(MilamedAbsence.Row::days).sum()))
            .orElse(Text.of("form.missed.none")));
  }
}
