package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.content.PageForm;
import org.famulus.core.content.Publications;
import org.famulus.core.content.PublishedRow;
import org.famulus.core.content.Section;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage;
import org.famulus.core.notify.MailWordings;
import org.famulus.core.notify.Outbox;
import org.famulus.core.notify.WordingDetail;
import org.famulus.core.notify.WordingForm;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("What the programme writes itself")
public class ContentIT {

  private static final String REGION = Ground.REGION;
  private static final String TEMPLATE = "notify.mail.bulk";
  private static final byte[] PDF = "%PDF-1.7 of a test".getBytes(StandardCharsets.US_ASCII);

  @Inject private Callers callers;
  @Inject private MailWordings wordings;
  @Inject private Publications publications;
  @Inject private Outbox outbox;

  @Test
  @DisplayName("a mail says the programme's own words in their language, until they are taken back")
  public void ownWords() throws Exception {
    asProgramme(
        () -> {
          WordingDetail shipped = wordings.detail(REGION, TEMPLATE, Language.NB);
          assertThat(shipped.isOwn()).isFalse();
          WordingForm own = new WordingForm("Nytt: {emne}", "Hei {navn}, det er {tekst} i '{program}'");
          wordings.save(REGION, TEMPLATE, Language.NB, shipped.version(), own).value();

          assertThat(bulk("nb").subject()).isEqualTo("Nytt: S");
          assertThat(bulk("nb").body()).isEqualTo("Hei Ada, det er T i 'P'");
          assertThat(bulk("sv").body()).doesNotContain("det er");

          WordingDetail now = wordings.detail(REGION, TEMPLATE, Language.NB);
          assertThat(now.form()).isEqualTo(own);
          wordings.reset(REGION, TEMPLATE, Language.NB, now.version()).value();
          assertThat(bulk("nb").subject()).isEqualTo("S");
          return null;
        });
  }

  @Test
  @DisplayName("of two who change the same mail the second learns what the first has written")
  public void overtaken() throws Exception {
    asProgramme(
        () -> {
          long version = wordings.detail(REGION, TEMPLATE, Language.DE).version();
          WordingForm first = new WordingForm("{Betreff}", "Eins: {Text}");
          wordings.save(REGION, TEMPLATE, Language.DE, version, first).value();
          Outcome<Long> second =
              wordings.save(
                  REGION, TEMPLATE, Language.DE, version, new WordingForm("{Betreff}", "{Text}"));
          assertThat(second).isInstanceOf(Outcome.Stale.class);
          assertThat(((Outcome.Stale<Long>) second).theirs())
              .containsEntry("mailBody", "Eins: {Text}");
          WordingDetail now = wordings.detail(REGION, TEMPLATE, Language.DE);
          wordings.reset(REGION, TEMPLATE, Language.DE, now.version()).value();
          return null;
        });
  }

  @Test
  @DisplayName("a mail without what people need, or with a name nobody knows, is not saved")
  public void faulty() throws Exception {
    asProgramme(
        () -> {
          long version = wordings.detail(REGION, TEMPLATE, Language.EN).version();
          assertThat(
                  wordings
                      .save(REGION, TEMPLATE, Language.EN, version, new WordingForm("{subject}", "Hi"))
                      .isDone())
              .isFalse();
          assertThat(
                  wordings
                      .preview(REGION, TEMPLATE, Language.EN, new WordingForm("{x}", "{text}"))
                      .faults())
              .isNotEmpty();
          assertThat(wordings.detail(REGION, TEMPLATE, Language.EN).version()).isEqualTo(version);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-S31: a document is read by everybody in the programme, and by staff alone once withdrawn")
  public void document() throws Exception {
    String title = Ground.unique("Guidelines");
    long id =
        asProgramme(
            () ->
                publications
                    .publish(
                        REGION, Section.DOCUMENT, document(title, Optional.of(file("../å.pdf"))))
                    .value());

    as(
        Actors.host(1),
        () -> {
          PublishedRow read = row(Section.DOCUMENT, id).orElseThrow();
          assertThat(read.title()).isEqualTo(title);
          assertThat(read.language()).as("German is not there, so English").isEqualTo("en");
          assertThat(read.fileName()).contains("å.pdf");
          assertThat(publications.file(REGION, id).content()).isEqualTo(PDF);
          assertThatThrownBy(() -> publications.withdraw(REGION, id, true))
              .isInstanceOf(AccessDeniedException.class);
          return null;
        });
    asProgramme(() -> publications.withdraw(REGION, id, true).value());
    as(
        Actors.applicant(1),
        () -> {
          assertThat(row(Section.DOCUMENT, id)).isEmpty();
          assertThatThrownBy(() -> publications.file(REGION, id))
              .isInstanceOf(NotFoundException.class);
          return null;
        });
    asProgramme(
        () -> {
          assertThat(row(Section.DOCUMENT, id).orElseThrow().withdrawn()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("a document without address and PDF is refused, and so is a PDF that is none")
  public void notADocument() throws Exception {
    asProgramme(
        () -> {
          String title = Ground.unique("Nothing");
          assertThat(publish(document(title, Optional.empty())).isDone()).isFalse();
          UploadedFile text = new UploadedFile("a.pdf", new byte[] {'h', 'e', 'l', 'l', 'o', '!'});
          assertThat(publish(document(title, Optional.of(text))).isDone()).isFalse();
          return null;
        });
  }

  @Test
  @DisplayName("documents stand in the order staff puts them")
  public void order() throws Exception {
    asProgramme(
        () -> {
          long first = publish(document(Ground.unique("One"), Optional.of(file("1.pdf")))).value();
          long second = publish(document(Ground.unique("Two"), Optional.of(file("2.pdf")))).value();
          assertThat(order(first)).isLessThan(order(second));
          publications.moveUp(REGION, second).value();
          assertThat(order(second)).isLessThan(order(first));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-S12: an event of the social programme goes into a calendar, in the programme's time zone")
  public void event() throws Exception {
    LocalDateTime evening = LocalDateTime.of(2090, 2, 1, 17, 30);
    long id =
        asProgramme(
            () ->
                publications
                    .publish(
                        REGION,
                        Section.EVENT,
                        new PageForm(
                            Map.of("sv", Ground.unique("Fika")),
                            Map.of(),
                            Optional.of(evening),
                            Optional.of(evening.plusHours(2)),
                            Optional.of("Lund"),
                            Optional.empty(),
                            Optional.empty(),
                            false))
                    .value());
    as(
        Actors.applicant(1),
        () -> {
          assertThat(row(Section.EVENT, id).orElseThrow().language()).isEqualTo("sv");
          String entry =
              new String(
                  publications.event(REGION, id, Language.DE).content(), StandardCharsets.UTF_8);
          assertThat(entry)
              .contains("BEGIN:VEVENT", "DTSTART:20900201T163000Z", "DTEND:20900201T183000Z", "Fika");
          return null;
        });
  }

  private int order(long id) {
    return publications.all(REGION, Section.DOCUMENT, Language.EN).stream()
        .map(PublishedRow::id)
        .toList()
        .indexOf(id);
  }

  private Optional<PublishedRow> row(Section section, long id) {
    return publications.all(REGION, section, Language.DE).stream()
        .filter(row -> row.id() == id)
        .findFirst();
  }

  private Outcome<Long> publish(PageForm form) {
    return publications.publish(REGION, Section.DOCUMENT, form);
  }

  private static PageForm document(String title, Optional<UploadedFile> file) {
    return new PageForm(
        Map.of("en", title),
        Map.of("en", "Read it."),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        file,
        false);
  }

  private static UploadedFile file(String name) {
    return new UploadedFile(name, PDF);
  }

  private MailMessage.Content bulk(String language) {
    return outbox.content(
        new Mail(
            Optional.of(REGION),
            TEMPLATE,
            new MailMessage.Receiver("ada@example.org", "Ada", language),
            List.of("Ada", "S", "T", "P"),
            Optional.empty(),
            Optional.empty()));
  }

  private <T> T asProgramme(Callable<T> work) throws Exception {
    return as(Caller.famulus("test"), work);
  }

  private <T> T as(Caller caller, Callable<T> work) throws Exception {
    return callers.as(caller, work::call);
  }
}
