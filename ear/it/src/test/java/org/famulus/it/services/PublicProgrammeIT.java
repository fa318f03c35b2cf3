package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.content.PageForm;
import org.famulus.core.content.PublicPages;
import org.famulus.core.content.Publications;
import org.famulus.core.content.PublishedRow;
import org.famulus.core.content.Section;
import org.famulus.core.host.PartnerRegionForm;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.PublicContact;
import org.famulus.core.host.PublicContact.Question;
import org.famulus.core.host.PublicProgramme;
import org.famulus.core.host.PublicProgramme.ProgrammePage;
import org.famulus.core.host.PublicProgramme.Site;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("What anybody may read of a programme, and ask it")
public class PublicProgrammeIT {

  private static final String REGION = HostGround.REGION;

  @Inject private Callers callers;
  @Inject private HostGround ground;
  @Inject private MailsWritten mails;
  @Inject private PartnerRegions partners;
  @Inject private Publications publications;
  @Inject private PublicPages pages;
  @Inject private PublicProgramme programmes;
  @Inject private PublicContact contact;

  private String code;
  private long university;
  private long land;
  private LocalDate today;

  @BeforeEach
  void prepare() throws Exception {
    today = ground.today();
    code = Ground.unique("land");
    university = ground.university();
    land = add(code, today.minusYears(1), Optional.empty());
  }

  @Test
  @DisplayName("MIL-S20: its goals, texts in the reader's language, and partner regions of today")
  void told() throws Exception {
    String past = Ground.unique("past");
    String future = Ground.unique("future");
    add(past, today.minusYears(2), Optional.of(today.minusDays(1)));
    add(future, today.plusDays(1), Optional.empty());
    String title = Ground.unique("Landarzt");
    long page =
        asFamulus(
                () ->
                    publications.publish(
                        REGION, Section.ABOUT, words(Map.of("de", title, "en", title + " en"))))
            .value();

    ProgrammePage told = programmes.programme(REGION, Language.DE).orElseThrow();
    assertThat(told.goals()).containsExactly("PLACES", "CONDITIONS", "FUTURE");
    assertThat(told.about()).extracting(PublishedRow::title).contains(title);
    assertThat(programmes.programme(REGION, Language.SV).orElseThrow().about())
        .extracting(PublishedRow::title)
        .as("English where the reader's language is missing")
        .contains(title + " en");
    assertThat(told.partners())
        .extracting(PartnerRegionRow::code)
        .contains(code)
        .doesNotContain(past, future);
    assertThat(programmes.portrait(REGION, past, Language.EN)).isEmpty();

    asFamulus(() -> publications.withdraw(REGION, page, true)).value();
    assertThat(programmes.programme(REGION, Language.DE).orElseThrow().about())
        .extracting(PublishedRow::title)
        .doesNotContain(title);
  }

  @Test
  @DisplayName("a portrait tells of its own region alone; the library is nobody's but the members'")
  void portrait() throws Exception {
    String other = Ground.unique("other");
    add(other, today.minusYears(1), Optional.empty());
    asFamulus(
            () ->
                publications.publish(
                    REGION,
                    Section.LODGING,
                    Optional.of(land),
                    words(Map.of("en", "A room in the old school"))))
        .value();
    assertThat(lodgings(code)).containsExactly("A room in the old school");
    assertThat(lodgings(other)).isEmpty();
    assertThatThrownBy(
            () ->
                asFamulus(
                    () ->
                        publications.publish(
                            REGION, Section.LODGING, words(Map.of("en", "Nowhere")))))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () -> pages.read(REGION, Section.DOCUMENT, Optional.empty(), Language.EN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("there is no public page of a programme without hosts, or of none")
  void noHosts() {
    assertThat(programmes.programme(Ground.REGION, Language.EN)).isEmpty();
    assertThat(programmes.programme("nowhere", Language.EN)).isEmpty();
    assertThat(programmes.programme(null, Language.EN)).isEmpty();
    assertThat(programmes.sites(Ground.REGION)).isEmpty();
  }

  @Test
  @DisplayName("a question reaches the contact person of the site asked, and no other address")
  void asked() throws Exception {
    String address = ground.addressOf(university);
    assertThat(programmes.sites(REGION)).extracting(Site::id).contains(university);
    ask(university, question("Is there a bus?"), "192.0.2.1").value();
    assertThat(mails.to(address)).containsExactly("host.mail.question");
    long stranger = ground.university();
    assertThat(ask(stranger, question("Hello?"), "192.0.2.2"))
        .as("it looks after no partner region")
        .isInstanceOf(Outcome.Refused.class);
    assertThat(mails.to(ground.addressOf(stranger))).isEmpty();
    Outcome<Long> empty = ask(university, new Question(" ", "nobody", ""), "192.0.2.3");
    assertThat(((Outcome.Refused<Long>) empty).reasons())
        .extracting(reason -> reason.field().orElseThrow())
        .containsExactly("name", "email", "words");
  }

  @Test
  @DisplayName("who asks again and again from one address has to wait; others need not")
  void limited() {
    String address = "198.51.100.7";
    for (int i = 0; i < 10; i++) {
      ask(university, question("Question " + i), address).value();
    }
    assertThat(ask(university, question("One more"), address))
        .isInstanceOf(Outcome.Refused.class);
    ask(university, question("From elsewhere"), "198.51.100.8").value();
  }

  private Outcome<Long> ask(long site, Question question, String address) {
    return contact.ask(REGION, site, question, address);
  }

  private static Question question(String words) {
    return new Question("Robin Frage", "robin@students.example", words);
  }

  private List<String> lodgings(String of) {
    return programmes.portrait(REGION, of, Language.EN).orElseThrow().told().get(Section.LODGING)
        .stream()
        .map(PublishedRow::title)
        .toList();
  }

  private long add(String name, LocalDate from, Optional<LocalDate> until) throws Exception {
    PartnerRegionForm form = ground.land(university, name, from, until);
    return callers.as(HostGround.coordinator(), () -> partners.add(REGION, form)).value();
  }

  private static PageForm words(Map<String, String> titles) {
    return new PageForm(
        titles,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private <T> T asFamulus(Callable<T> work) throws Exception {
    return callers.as(Caller.famulus("test"), work::call);
  }
}
