package org.famulus.region.spi.catalogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.rule.Parameter;

/**
 * What exists in a programme. All codes are stable and get their wording from the region's bundle.
 * The core looks here for every page and command, so it is one constant; a code that is stored and
 * no longer listed stays with its records and is offered to nobody.
 *
 * @param timeZone time zone in which the programme's days begin and end
 * @param steps steps of the season; shared screens appear accordingly
 * @param kinds kinds of placements
 * @param fields codes of the fields (specialties); label {@code field.<code>}
 * @param agreementTypes codes of agreement types; label {@code agreement.<code>}
 * @param questions what an application asks
 * @param papers which papers an application carries
 * @param maximumWishes how many ranked wishes an application may have, zero if it has none
 * @param documents documents the core prints
 * @param parameters dated parameters of the programme that belong to no single rule
 * @param costs codes of the kinds of cost a student may claim, at most 20 characters each; label
 *     {@code cost.<code>}; at least one with the step {@code SUPPORT}
 */
public record RegionCatalogue(
    ZoneId timeZone,
    Set<Step> steps,
    List<PlacementKind> kinds,
    List<String> fields,
    List<String> agreementTypes,
    List<Question> questions,
    List<PaperKind> papers,
    int maximumWishes,
    List<DocumentTemplate> documents,
    List<Parameter> parameters,
    List<String> costs) {

  /** A catalogue of a programme that supports no costs. */
  public RegionCatalogue(
      ZoneId timeZone,
      Set<Step> steps,
      List<PlacementKind> kinds,
      List<String> fields,
      List<String> agreementTypes,
      List<Question> questions,
      List<PaperKind> papers,
      int maximumWishes,
      List<DocumentTemplate> documents,
      List<Parameter> parameters) {
    this(
        timeZone,
        steps,
        kinds,
        fields,
        agreementTypes,
        questions,
        papers,
        maximumWishes,
        documents,
        parameters,
        List.of());
  }

  public RegionCatalogue {
    steps = Set.copyOf(steps);
    kinds = List.copyOf(kinds);
    fields = List.copyOf(fields);
    agreementTypes = List.copyOf(agreementTypes);
    questions = List.copyOf(questions);
    papers = List.copyOf(papers);
    documents = List.copyOf(documents);
    parameters = List.copyOf(parameters);
    costs = List.copyOf(costs);
  }

  /** The same catalogue with these kinds of cost, in the order a claim asks for them. */
  public RegionCatalogue withCosts(String... codes) {
    return new RegionCatalogue(
        timeZone,
        steps,
        kinds,
        fields,
        agreementTypes,
        questions,
        papers,
        maximumWishes,
        documents,
        parameters,
        List.of(codes));
  }

  /** The smallest catalogue: a time zone and nothing else. */
  public static RegionCatalogue empty(ZoneId timeZone) {
    return new RegionCatalogue(
        timeZone, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(),
        List.of());
  }

  /** The kind with the given code. */
  public Optional<PlacementKind> kind(String code) {
    return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The paper with the given code. */
  public Optional<PaperKind> paper(String code) {
    return papers.stream().filter(paper -> paper.code().equals(code)).findFirst();
  }

  /** The template of the given kind that is for every kind of placement. */
  public Optional<DocumentTemplate> document(DocumentTemplate.Kind kind) {
    return documents.stream()
        .filter(document -> document.kind() == kind && document.placementKind().isEmpty())
        .findFirst();
  }

  /** The template for a kind of placement: its own, else the one that is for every kind. */
  public Optional<DocumentTemplate> document(DocumentTemplate.Kind kind, String placementKind) {
    return documents.stream()
        .filter(document -> document.kind() == kind)
        .filter(document -> document.placementKind().equals(Optional.of(placementKind)))
        .findFirst()
        .or(() -> document(kind));
  }
}
