package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.document.DocumentRepository;
import org.famulus.core.document.IssuedDocument;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.TemplateWriting;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.rule.ParameterValues;

/** Writes a decision as the programme's letter, prints it and keeps the print. */
@ApplicationScoped
public class DecisionLetters {

  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private Clock clock;
  @Inject private TemplateWriting writing;
  @Inject private LetterPrinter printer;
  @Inject private DocumentRepository documents;

  /**
   * Prints a decision, if the programme has a document of the kind.
   *
   * @param parameters the programme's parameters as of the day of the decision
   * @return id of the kept print
   */
  Optional<Long> print(
      String regionId,
      DocumentTemplate.Kind kind,
      Announcement decision,
      ParameterValues parameters) {
    return regions
        .get(regionId)
        .catalogue()
        .document(kind)
        .map(template -> print(regionId, template, decision, parameters));
  }

  /**
   * What a letter announces.
   *
   * @param number number of the decision
   * @param day day of the decision
   * @param subject what it is about
   * @param revokes number of the decision it revokes or takes the place of, empty for a first
   *     admission
   * @param reason the written reason, empty for a first admission
   * @param block which of the student's placements it is about, counted from one
   */
  record Announcement(
      String number,
      LocalDate day,
      DecisionSubject subject,
      String revokes,
      String reason,
      int block) {}

  private long print(
      String regionId,
      DocumentTemplate template,
      Announcement decision,
      ParameterValues parameters) {
    List<Object> values = values(decision);
    template.parameterKeys().forEach(key -> values.add(parameters.text(key)));
    values.add(decision.block());
    List<Language> languages = template.languages().stream().map(Language::ofCode).toList();
    Letter letter =
        new Letter(
            decision.number(),
            languages.stream().map(l -> write(regionId, template, l, decision, values)).toList());
    IssuedDocument document =
        documents.add(
            new IssuedDocument(
                regionId,
                template.kind(),
                decision.number(),
                languages.get(0).code(),
                printer.print("decision-" + decision.number(), letter),
                clock.instant()));
    return document.id();
  }

  private Letter.Print write(
      String regionId,
      DocumentTemplate template,
      Language language,
      Announcement decision,
      List<Object> values) {
    return new Letter.Print(
        language,
        texts.say(regionId, language, "region.name"),
        List.of(decision.subject().studentName(), decision.subject().institution()),
        List.of(
            texts.say(regionId, language, Text.of("document.fact.number", decision.number())),
            texts.say(regionId, language, Text.of("document.fact.day", decision.day()))),
        texts.say(regionId, language, template.key() + ".title"),
        Stream.concat(
                replaces(template, decision)
                    .map(replaced -> texts.say(regionId, language, replaced))
                    .stream(),
                writing.paragraphs(regionId, language, template, values).stream())
            .toList(),
        writing.form(regionId, language, template, values),
        Optional.empty());
  }

  /** What an admission says first that takes the place of another one; the same in all programmes. */
  private static Optional<Text> replaces(DocumentTemplate template, Announcement decision) {
    return template.kind() == DocumentTemplate.Kind.ADMISSION_DECISION
            && !decision.revokes().isEmpty()
        ? Optional.of(
            Text.of("decision.letter.in-place-of", decision.revokes(), decision.reason()))
        : Optional.empty();
  }

  /**
   * Why an admission takes the place of another one, for the record, in the programme's official
   * language; empty if it does not.
   */
  String inPlaceOf(String regionId, String number, String reason) {
    if (number.isEmpty()) {
      return "";
    }
    return texts.say(
        regionId,
        regions.officialLanguage(regionId),
        Text.of("decision.in-place-of", number, reason));
  }

  /** The values in the order {@link DocumentTemplate.Kind} promises. */
  private static List<Object> values(Announcement decision) {
    DecisionSubject subject = decision.subject();
    return new ArrayList<>(
        List.of(
            subject.studentName(),
            subject.at().unit(),
            subject.at().site().orElse(""),
            Text.of("field." + subject.at().field()),
            subject.at().firstDay(),
            subject.at().lastDay(),
            subject.institution(),
            decision.number(),
            subject.callTitle(),
            decision.revokes(),
            decision.reason(),
            decision.day()));
  }
}
