package org.famulus.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.famulus.core.notify.MailMessage.Receiver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A personal link")
class PersonalLinkTest {

  private static final Instant SENT = Instant.parse("2027-02-22T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final Instant LATER = SENT.plus(Duration.ofHours(1));

  private final PersonalLink link = link();

  @Test
  @DisplayName("works when it is sent and when it is opened, until its time is over")
  void works() {
    assertThat(link.state(LATER)).isEqualTo(LinkState.SENT);
    link.open(LATER);
    link.open(LATER.plusSeconds(60));
    assertThat(link.openedAt()).as("the first time counts").contains(LATER);
    assertThat(link.state(link.expiresAt().minusNanos(1))).isEqualTo(LinkState.OPENED);
    assertThat(link.state(link.expiresAt())).isEqualTo(LinkState.EXPIRED);
    assertThat(LinkState.EXPIRED.works()).isFalse();
    assertThat(LinkState.EXPIRED.isRenewable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-21T23:05:00Z", "2027-02-22T08:00:00Z", "2027-02-22T22:59:00Z"})
  @DisplayName("works to the end of the last day its mail names, be it sent just after midnight")
  void lastDay(Instant sent) {
    PersonalLink of = link(sent);

    assertThat(of.state(Instant.parse("2027-03-08T22:59:58Z"))).isEqualTo(LinkState.SENT);
    assertThat(of.state(Instant.parse("2027-03-08T23:00:00Z"))).isEqualTo(LinkState.EXPIRED);
    assertThat(LocalDate.ofInstant(of.expiresAt(), ZONE)).isEqualTo("2027-03-08");
  }

  @Test
  @DisplayName("still does when the clocks go forward in between")
  void summerTime() {
    PersonalLink of = link(Instant.parse("2027-03-20T23:05:00Z"));

    assertThat(of.expiresAt()).isEqualTo("2027-04-04T21:59:59Z");
  }

  @Test
  @DisplayName("is used once")
  void used() {
    link.use(LATER);
    assertThat(link.state(LATER)).isEqualTo(LinkState.USED);
    assertThat(LinkState.USED.works()).isFalse();
    assertThat(LinkState.USED.isRenewable()).isFalse();
  }

  @Test
  @DisplayName("ends when a later one takes its place, and can still be renewed from there")
  void replaced() {
    link.replace(link(), LATER);
    assertThat(link.state(LATER)).isEqualTo(LinkState.REPLACED);
    assertThat(LinkState.REPLACED.isRenewable()).isTrue();
  }

  @Test
  @DisplayName("stays a misdirected one when somebody else is asked instead")
  void misdirected() {
    link.end(LinkState.NOT_ME, LATER);
    link.replace(link(), LATER.plusSeconds(60));
    assertThat(link.state(LATER)).isEqualTo(LinkState.NOT_ME);
    assertThat(LinkState.NOT_ME.isRenewable()).isFalse();
  }

  @Test
  @DisplayName("shows little of the address it was sent to")
  void hidden() {
    assertThat(LinkView.hidden("kim.kontakt@unit.example")).isEqualTo("k…@unit.example");
  }

  private static PersonalLink link() {
    return link(SENT);
  }

  private static PersonalLink link(Instant sent) {
    return new PersonalLink(
        new Occasion(
            "testland",
            LinkPurpose.CONFIRM_PLACEMENT,
            7L,
            3L,
            new Receiver("kim.kontakt@unit.example", "Kim Kontakt", "en")),
        "0".repeat(64),
        "Coordinator",
        sent,
        ZONE,
        1);
  }
}
