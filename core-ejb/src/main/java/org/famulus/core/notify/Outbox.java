package org.famulus.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.famulus.core.access.Callers;
import org.famulus.core.access.DeputyRepository;
import org.famulus.core.notify.MailMessage.Content;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.region.spi.Text;

/**
 * Takes mails within the command that causes them. The text is made at once, in the receiver's
 * language; sending begins when the command's transaction has been saved, and not before.
 */
@ApplicationScoped
public class Outbox {

  private final Clock clock;
  private final Texts texts;
  private final Settings settings;
  private final Callers callers;
  private final MailRepository mails;
  private final WordingRepository wordings;
  private final DeputyRepository deputies;
  private final Regions regions;
  private final Event<MailPosted> posted;

  /** For the container. */
  protected Outbox() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** The outbox of the given repository. */
  @Inject
  public Outbox(
      Clock clock,
      Texts texts,
      Settings settings,
      Callers callers,
      MailRepository mails,
      WordingRepository wordings,
      DeputyRepository deputies,
      Regions regions,
      Event<MailPosted> posted) {
    this.clock = clock;
    this.texts = texts;
    this.settings = settings;
    this.callers = callers;
    this.mails = mails;
    this.wordings = wordings;
    this.deputies = deputies;
    this.regions = regions;
    this.posted = posted;
  }

  /**
   * Writes a mail; it is sent once the transaction has been saved. Whoever stands in for an absent
   * receiver gets it too and reads why, unless it carries a link that is meant for one person alone.
   */
  public void post(Mail mail) {
    Content content = content(mail);
    write(mail, content);
    if (!content.letsIn()) {
      mail.regionId()
          .ifPresent(
              region ->
                  standingIn(region, mail)
                      .map(mail::to)
                      .forEach(copy -> write(copy, standingIn(copy, mail.receiver().name()))));
    }
    posted.fire(new MailPosted());
  }

  private Stream<Receiver> standingIn(String region, Mail mail) {
    return deputies
        .standingInFor(region, mail.receiver().address(), regions.today(region, clock))
        .stream()
        .map(
            deputy -> new Receiver(deputy.email(), deputy.displayName(), deputy.language()));
  }

  /** The letter to who is away, under a line that says why somebody else reads it. */
  private Content standingIn(Mail copy, String absent) {
    Content letter = content(copy);
    String why =
        texts.say(
            copy.regionId().orElse(null),
            Language.ofCode(copy.receiver().language()),
            Text.of("notify.stands-in", absent));
    return new Content(letter.template(), letter.subject(), why + "\n\n" + letter.body());
  }

  private void write(Mail mail, Content content) {
    MailMessage message =
        new MailMessage(
                mail.regionId().orElse(null),
                freshMessageId(),
                mail.receiver(),
                content,
                clock.instant(),
                callers.current().name())
            .attach(mail.documentId().orElse(null));
    mail.about().ifPresent(about -> message.about(about.type(), about.id()));
    mails.add(message);
  }

  /** What the receiver would read, in the programme's own words if it has some, without writing anything. */
  public Content content(Mail mail) {
    Language language = Language.ofCode(mail.receiver().language());
    return mail.regionId()
        .flatMap(region -> wordings.find(region, mail.template(), language.code()))
        .map(
            own ->
                new Content(
                    mail.template(),
                    fill(mail, language, own.subject()),
                    fill(mail, language, own.body())))
        .orElseGet(
            () ->
                new Content(
                    mail.template(),
                    say(mail, language, ".subject"),
                    say(mail, language, ".body")));
  }

  private String fill(Mail mail, Language language, String pattern) {
    return texts.fill(mail.regionId().orElse(null), language, pattern, mail.values());
  }

  private String say(Mail mail, Language language, String part) {
    return texts.say(
        mail.regionId().orElse(null),
        language,
        new Text(mail.template() + part, mail.values()));
  }

  private String freshMessageId() {
    return "<" + UUID.randomUUID() + "@" + URI.create(settings.baseUrl()).getHost() + ">";
  }
}
