package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.completion.Certificate.Numbered;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.TemplateWriting;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.NumberRanges;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.rule.ParameterValues;

/** Numbers, prints and keeps certificates, and withdraws them. */
@ApplicationScoped
public class CertificateIssuing {

  private static final String NUMBERS = "certificate";

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private Settings settings;
  @Inject private NumberRanges numbers;
  @Inject private TemplateWriting writing;
  @Inject private LetterPrinter printer;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private BlockRepository blocks;
  @Inject private CertificateEnding ending;

  /**
   * Issues the certificate of a passed placement, if the programme has one.
   *
   * @param parameters the programme's parameters as of the day of the decision
   */
  void issue(Placement placement, GradeDecision grade, ParameterValues parameters) {
    String regionId = placement.regionId();
    regions
        .get(regionId)
        .catalogue()
        .document(
            DocumentTemplate.Kind.COMPLETION_CERTIFICATE, placement.subject().kind())
        .ifPresent(template -> issue(regionId, template, placement, grade, parameters));
  }

  /** Withdraws the certificate in force of a placement, if there is one. */
  void withdraw(long placementId, LocalDate day, String reason) {
    records.certificates(placementId).stream()
        .filter(certificate -> certificate.withdrawnOn().isEmpty())
        .forEach(certificate -> certificate.withdraw(day, reason));
  }

  /** The address at which anybody can verify a certificate. */
  String address(VerificationCode code) {
    return settings.baseUrl() + "/verify?code=" + code.grouped();
  }

  private void issue(
      String regionId,
      DocumentTemplate template,
      Placement placement,
      GradeDecision grade,
      ParameterValues parameters) {
    int year = grade.decidedOn().getYear();
    Numbered numbered =
        new Numbered(
            "C-%d-%04d".formatted(year, numbers.next(regionId, NUMBERS, year)),
            VerificationCode.fresh());
    CompletionRow row = file.row(regionId, placement.id());
    List<Object> values = values(row, numbered, grade);
    template.parameterKeys().forEach(key -> values.add(parameters.text(key)));
    values.add(blocks.number(regionId, row.personId(), row.firstDay()));
    values.addAll(ending.values(placement, row));
    values.addAll(ending.own(placement, template));
    List<Language> languages = template.languages().stream().map(Language::ofCode).toList();
    Letter letter =
        new Letter(
            numbered.number(),
            languages.stream()
                .map(language -> write(row, template, language, numbered, values))
                .toList());
    // The store does not know that a certificate needs its print, so the print is written first.
    IssuedDocument document =
        records.add(
            new IssuedDocument(
                regionId,
                template.kind(),
                numbered.number(),
                languages.get(0).code(),
                printer.print("certificate-" + numbered.number(), letter),
                clock.instant()));
    records.add(new Certificate(grade, numbered, document.id(), row));
  }

  private Letter.Print write(
      CompletionRow row,
      DocumentTemplate template,
      Language language,
      Numbered numbered,
      List<Object> values) {
    String regionId = row.regionId();
    return new Letter.Print(
        language,
        texts.say(regionId, language, "region.name"),
        List.of(row.studentName(), row.institution()),
        List.of(
            texts.say(regionId, language, Text.of("document.fact.number", numbered.number())),
            texts.say(
                regionId,
                language,
                Text.of("document.fact.day", row.grade().orElseThrow().decidedOn()))),
        texts.say(regionId, language, template.key() + ".title"),
        writing.paragraphs(regionId, language, template, values),
        writing.form(regionId, language, template, values),
        Optional.of(seal(regionId, language, numbered.code())));
  }

  private Letter.Seal seal(String regionId, Language language, VerificationCode code) {
    String address = address(code);
    return new Letter.Seal(
        address,
        texts.say(regionId, language, Text.of("completion.seal.description", address)),
        List.of(
            texts.say(regionId, language, "completion.seal.how"),
            settings.baseUrl() + "/verify",
            texts.say(regionId, language, Text.of("completion.seal.code", code.grouped()))));
  }

  /** The values every paragraph gets, in the order {@link DocumentTemplate.Kind} promises. */
  private static List<Object> values(
      CompletionRow row, Numbered numbered, GradeDecision grade) {
    return new ArrayList<>(
        List.of(
            row.studentName(),
            row.unitName(),
            row.siteName().orElse(""),
            Text.of("field." + row.field()),
            row.firstDay(),
            row.lastDay(),
            row.institution(),
            numbered.number(),
            row.callTitle().<Object>map(title -> title).orElse(Text.of("kind." + row.kind())),
            row.number(),
            Text.of("completion.grade." + grade.grade()),
            grade.decidedOn()));
  }
}
