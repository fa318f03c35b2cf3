package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.TemplateWriting;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Prints what a host has signed, from the programme's template. */
@ApplicationScoped
public class WillingnessLetter {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private RuleEngine rules;
  @Inject private TemplateWriting writing;
  @Inject private LetterPrinter printer;
  @Inject private DocumentRepository documents;
  @Inject private OrganisationRepository organisations;
  @Inject private PartnerRegionRepository partners;

  /** The host's name. */
  String hostName(Host host) {
    return organisation(host.organisationId()).name();
  }

  /**
   * Prints a statement, if the programme has a document of the kind.
   *
   * @param renews the statement it renews
   * @return id of the kept print
   */
  Optional<Long> print(
      Host host, WillingnessStatement statement, Optional<WillingnessStatement> renews) {
    RegionCatalogue catalogue = regions.get(host.regionId()).catalogue();
    return catalogue
        .document(DocumentTemplate.Kind.WILLINGNESS_STATEMENT)
        .map(template -> print(template, catalogue, host, statement, renews));
  }

  private long print(
      DocumentTemplate template,
      RegionCatalogue catalogue,
      Host host,
      WillingnessStatement statement,
      Optional<WillingnessStatement> renews) {
    List<Language> languages = template.languages().stream().map(Language::ofCode).toList();
    Letter letter =
        new Letter(
            statement.number(),
            languages.stream()
                .map(
                    language ->
                        write(
                            template,
                            language,
                            host,
                            statement,
                            values(template, catalogue, language, host, statement, renews)))
                .toList());
    return documents
        .add(
            new IssuedDocument(
                host.regionId(),
                template.kind(),
                statement.number(),
                languages.get(0).code(),
                printer.print("willingness-" + statement.number(), letter),
                clock.instant()))
        .id();
  }

  private Letter.Print write(
      DocumentTemplate template,
      Language language,
      Host host,
      WillingnessStatement statement,
      List<Object> values) {
    String regionId = host.regionId();
    Organisation organisation = organisation(host.organisationId());
    return new Letter.Print(
        language,
        texts.say(regionId, language, "region.name"),
        Stream.concat(Stream.of(organisation.name()), organisation.city().stream()).toList(),
        List.of(
            texts.say(regionId, language, Text.of("document.fact.number", statement.number())),
            texts.say(regionId, language, Text.of("document.fact.day", statement.signedOn()))),
        texts.say(regionId, language, "document." + template.kind() + ".title"),
        writing.paragraphs(regionId, language, template, values),
        writing.form(regionId, language, template, values),
        Optional.empty());
  }

  /** The values every paragraph gets, in the order {@link DocumentTemplate.Kind} promises. */
  private List<Object> values(
      DocumentTemplate template,
      RegionCatalogue catalogue,
      Language language,
      Host host,
      WillingnessStatement statement,
      Optional<WillingnessStatement> renews) {
    Organisation organisation = organisation(host.organisationId());
    Optional<PartnerRegion> partner =
        host.partnerRegionId().flatMap(id -> partners.find(host.regionId(), id));
    List<Object> values =
        new ArrayList<>(
            List.of(
                statement.signedBy(),
                organisation.name(),
                organisation.city().orElse(""),
                listed(host.regionId(), language, "field.", catalogue.fields(), statement.fields()),
                statement.signedOn(),
                statement.validUntil().<Object>map(day -> day).orElse(""),
                partner.map(p -> organisation(p.responsibleId()).name()).orElse(""),
                statement.number(),
                listed(
                    host.regionId(),
                    language,
                    "kind.",
                    catalogue.kinds().stream().map(PlacementKind::code).toList(),
                    statement.kinds()),
                renews.map(WillingnessStatement::number).orElse(""),
                statement.students(),
                partner.map(PartnerRegion::name).orElse("")));
    LocalDate day = statement.signedOn();
    template
        .parameterKeys()
        .forEach(
            key ->
                values.add(
                    rules
                        .history(host.regionId())
                        .on(day, "region", catalogue.parameters())
                        .text(key)));
    values.add(1);
    return values;
  }

  private String listed(
      String regionId, Language language, String prefix, List<String> all, Set<String> chosen) {
    return all.stream()
        .filter(chosen::contains)
        .map(code -> texts.say(regionId, language, prefix + code))
        .collect(Collectors.joining(", "));
  }

  private Organisation organisation(long id) {
    return organisations.byIds(Set.of(id)).get(id);
  }
}
