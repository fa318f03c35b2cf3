package org.famulus.core.notify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** What the programme's mails say: shipped text, or the programme's own words in place of it. */
@Stateless
public class MailWordings {

  private static final String SUBJECT = "MAIL_WORDING";
  private static final int AUDITED_LENGTH = 500;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Texts texts;
  @Inject private MailTemplates templates;
  @Inject private WordingRepository wordings;
  @Inject private LastChange lastChange;

  /** All mails the programme may word itself, with subjects in the reader's language. */
  @Reads(permission = Permission.CONTENT_EDIT)
  public List<WordingRow> all(String regionId, Language reader) {
    gate.allow(Target.region(regionId));
    Map<String, List<MailWording>> own =
        wordings.all(regionId).stream().collect(Collectors.groupingBy(MailWording::template));
    return templates.keys(regionId).stream()
        .map(key -> row(require(regionId, key, reader), own.getOrDefault(key, List.of()), reader))
        .toList();
  }

  /**
   * What a mail says in a language.
   *
   * @throws NotFoundException if there is no such mail
   */
  @Reads(permission = Permission.CONTENT_EDIT)
  public WordingDetail detail(String regionId, String key, Language language) {
    gate.allow(Target.region(regionId));
    return detail(
        require(regionId, key, language), wordings.find(regionId, key, language.code()));
  }

  /** How a mail would read, with sample values. */
  @Reads(permission = Permission.CONTENT_EDIT)
  public WordingPreview preview(String regionId, String key, Language language, WordingForm form) {
    gate.allow(Target.region(regionId));
    MailTemplate template = require(regionId, key, language);
    List<Reason> faults = form.faults(template);
    WordingPattern pattern = new WordingPattern(template.names());
    return new WordingPreview(
        faults,
        faults.isEmpty()
            ? Optional.of(
                new MailMessage.Content(
                    key,
                    filled(regionId, language, pattern.read(form.subject()), template),
                    filled(regionId, language, pattern.read(form.body()), template)))
            : Optional.empty());
  }

  /**
   * Has a mail say something else from now on.
   *
   * @param version the version the form was filled from; if somebody else was faster, the answer is
   *     stale with the text as it is now
   */
  @UseCase(value = "mail.wording-changed", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> save(
      String regionId, String key, Language language, long version, WordingForm form) {
    gate.allow(Target.region(regionId));
    MailTemplate template = require(regionId, key, language);
    Optional<MailWording> known = wordings.lock(regionId, key, language.code());
    WordingDetail before = detail(template, known);
    if (before.version() != version) {
      return stale(before, known);
    }
    List<Reason> faults = form.faults(template);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    MailWording wording =
        known.orElseGet(() -> new MailWording(regionId, key, language.code()));
    WordingPattern pattern = new WordingPattern(template.names());
    wording.say(
        pattern.read(form.subject()).pattern(),
        pattern.read(form.body()).pattern(),
        gate.caller().name(),
        clock.instant());
    if (known.isEmpty()) {
      wordings.add(wording);
    }
    note(wording, before.form(), form);
    return Outcome.done(wording.id());
  }

  /** Takes the shipped text back. */
  @UseCase(value = "mail.wording-reset", permission = Permission.CONTENT_EDIT)
  public Outcome<Long> reset(String regionId, String key, Language language, long version) {
    gate.allow(Target.region(regionId));
    MailTemplate template = require(regionId, key, language);
    Optional<MailWording> known = wordings.lock(regionId, key, language.code());
    WordingDetail before = detail(template, known);
    if (before.version() != version) {
      return stale(before, known);
    }
    known.ifPresent(
        wording -> {
          note(wording, before.form(), new WordingForm(template.subject(), template.body()));
          wordings.remove(wording);
        });
    return Outcome.done(null);
  }

  private void note(MailWording wording, WordingForm before, WordingForm after) {
    running
        .current()
        .about(SUBJECT, wording.id(), wording.language() + ": " + after.subject())
        .change("mailSubject", before.subject(), after.subject())
        .change("mailBody", beginning(before.body()), beginning(after.body()));
  }

  private Outcome<Long> stale(WordingDetail now, Optional<MailWording> known) {
    Map<String, String> theirs =
        Map.of("mailSubject", now.form().subject(), "mailBody", now.form().body());
    return known
        .map(each -> lastChange.<Long>overtook(SUBJECT, each.id(), theirs, now.version()))
        .orElseGet(() -> new Outcome.Stale<>(theirs, "", now.version()));
  }

  private String filled(
      String regionId, Language language, WordingPattern.Read read, MailTemplate template) {
    return texts.fill(regionId, language, read.pattern(), template.samples());
  }

  private WordingRow row(MailTemplate template, List<MailWording> own, Language reader) {
    Optional<MailWording> read =
        own.stream().filter(each -> each.language().equals(reader.code())).findFirst();
    return new WordingRow(
        template.key(),
        detail(template, read).form().subject(),
        own.stream().map(MailWording::language).toList());
  }

  private static WordingDetail detail(MailTemplate template, Optional<MailWording> own) {
    WordingPattern pattern = new WordingPattern(template.names());
    return new WordingDetail(
        template,
        own.map(MailWording::version).orElse(WordingDetail.SHIPPED),
        own.map(w -> new WordingForm(pattern.text(w.subject()), pattern.text(w.body())))
            .orElseGet(() -> new WordingForm(template.subject(), template.body())),
        own.map(MailWording::changedBy),
        own.map(MailWording::changedAt));
  }

  private MailTemplate require(String regionId, String key, Language language) {
    return templates
        .find(regionId, key, language)
        .orElseThrow(() -> new NotFoundException("mail template", key));
  }

  private static String beginning(String text) {
    return text.length() <= AUDITED_LENGTH ? text : text.substring(0, AUDITED_LENGTH) + "…";
  }
}
