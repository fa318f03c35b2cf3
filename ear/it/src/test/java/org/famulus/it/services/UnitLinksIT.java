package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.famulus.core.access.Callers;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestForm;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Interests;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.link.LinkCriteria;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.link.LinkRow;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("A unit's contact acts by a personal link, without an account")
public class UnitLinksIT {

  private static final String REGION = Ground.REGION;
  private static final Page FIRST = new Page(0, 100);
  private static final Receiver CONTACT =
      new Receiver("robin@unit.example", "Robin Kontakt", "en");

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private CompletionGround mailbox;
  @Inject private LinkDesk links;
  @Inject private LinkReceivers receivers;
  @Inject private InterestByLink byLink;
  @Inject private Interests interests;

  @Test
  @DisplayName("registers interest for the link's unit and for no other, once")
  public void registers() throws Exception {
    DecisionGround.Place place = place();
    String token = send(LinkPurpose.REGISTER_INTEREST, "ORGANISATION", place.unit());
    assertThat(byLink.open(LinkPurpose.DECLINE, token)).as("one purpose only").isEmpty();
    assertThat(byLink.open(LinkPurpose.REGISTER_INTEREST, token).orElseThrow().interest())
        .isPresent();

    assertThat(register(token, place().unit()).isDone()).as("another unit").isFalse();
    long id = register(token, place.unit()).value();

    InterestDetail registered =
        callers.as(Actors.coordinator(), () -> interests.detail(REGION, id));
    assertThat(registered.row().unitId()).isEqualTo(place.unit());
    assertThat(registered.row().state()).isEqualTo(InterestState.SUBMITTED);
    assertThat(register(token, place.unit()).isDone()).as("used up").isFalse();
  }

  @Test
  @DisplayName("names supervisors, and what the interest promises stays as it is")
  public void namesSupervisors() throws Exception {
    DecisionGround.Place place = place();
    String token = send(LinkPurpose.NAME_SUPERVISORS, "INTEREST", place.interest());

    assertThat(byLink.nameSupervisors(token, List.of()).isDone()).isFalse();
    byLink
        .nameSupervisors(
            token,
            List.of(
                new NamedPerson(
                    ContactRole.SUPERVISOR, "Ida Handledare", Optional.of("ida@unit.example"))))
        .value();

    InterestDetail interest =
        callers.as(Actors.coordinator(), () -> interests.detail(REGION, place.interest()));
    assertThat(interest.people())
        .extracting(NamedPerson::name)
        .containsExactlyInAnyOrder("Kim Kontakt", "Ida Handledare");
    assertThat(interest.row().places()).isEqualTo(2);
    assertThat(interest.row().state()).isEqualTo(InterestState.APPROVED);
  }

  @Test
  @DisplayName("says that a place cannot be given, which the faculty sees and settles")
  public void declines() throws Exception {
    DecisionGround.Place place = place();
    String token = send(LinkPurpose.DECLINE, "INTEREST", place.interest());

    assertThat(receivers.answer(LinkPurpose.DECLINE, token, " ").isDone()).isFalse();
    receivers.answer(LinkPurpose.DECLINE, token, "Not in March: we move.").value();
    assertThat(receivers.answer(LinkPurpose.DECLINE, token, "Twice").isDone()).isFalse();

    LinkRow answered = attention(place.interest()).get(0);
    assertThat(answered.answer()).contains("Not in March: we move.");
    callers.as(Actors.coordinator(), () -> links.settle(REGION, answered.id())).value();
    assertThat(attention(place.interest())).isEmpty();
  }

  private DecisionGround.Place place() throws Exception {
    long call = stage.call();
    return stage.unit(call, Ground.FIELD, 2, stage.firstMonday(0)).get(0);
  }

  private Outcome<Long> register(String token, long unit) {
    int year = stage.firstMonday(0).getYear() + 1;
    InterestForm form =
        new InterestForm(
            unit,
            year,
            "ELECTIVE",
            Ground.OTHER_FIELD,
            2,
            Optional.empty(),
            new TreeSet<>(List.of(byLink.firstDays(token, year, "ELECTIVE").get(0))),
            List.of(
                new NamedPerson(
                    ContactRole.CONTACT, "Robin Kontakt", Optional.of("robin@unit.example")),
                new NamedPerson(
                    ContactRole.SUPERVISOR, "Ida Handledare", Optional.of("ida@unit.example"))),
            Optional.empty());
    return byLink.register(token, form, WrittenReasons.none());
  }

  private String send(LinkPurpose purpose, String type, long subject) {
    callers
        .as(
            Actors.coordinator(),
            () -> links.send(REGION, purpose, subject, Optional.of(CONTACT)))
        .value();
    return mailbox.latestToken(type, subject, "link.mail." + purpose);
  }

  private List<LinkRow> attention(long interest) {
    return callers
        .as(
            Actors.coordinator(),
            () ->
                links.find(
                    new LinkCriteria(
                        REGION, Optional.of(LinkPurpose.DECLINE), Optional.of(interest), true),
                    FIRST))
        .rows();
  }
}
