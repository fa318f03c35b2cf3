package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.famulus.core.access.Callers;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.BookingTasks;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.booking.HostOfferState;
import org.famulus.core.booking.Proposal;
import org.famulus.core.home.HomeTask;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Rules are asked when hosts offer places and students book them")
public class BookingRulesIT {

  private static final String REGION = BookingGround.REGION;

  @Inject private Callers callers;
  @Inject private BookingGround ground;
  @Inject private HostOfferEditing editing;
  @Inject private BookingAnswers answers;
  @Inject private BookingTasks tasks;

  @Test
  @DisplayName("ISL-R01: an offer above the number of beds is not published, nor a published one raised above it")
  public void beds() {
    long host = ground.host("Skarv");
    long tooMany = ground.draft(ground.form(host, "STAY", "general_practice", 6));
    long fits = ground.offer(ground.form(host, "STAY", "general_practice", 5));

    assertThat(rules(publish(tooMany))).containsExactly("ISL-R01");
    assertThat(ground.offerNow(tooMany).state()).isEqualTo(HostOfferState.DRAFT);
    HostOfferForm more = ground.form(host, "STAY", "general_practice", 6);
    assertThat(
            rules(
                callers.as(
                    BookingGround.host(host, "Host"),
                    () ->
                        editing.change(
                            REGION,
                            fits,
                            ground.offerNow(fits).version(),
                            more,
                            WrittenReasons.none()))))
        .containsExactly("ISL-R01");
    assertThat(ground.offerNow(fits).capacity()).isEqualTo(5);
  }

  @Test
  @DisplayName("ISL-R02: nobody asks for a place from a Sunday on; the Monday is free")
  public void ferry() {
    long offer = ground.offer(1);
    long student = ground.student();

    assertThat(rules(ground.ask(student, offer, ground.monday().minusDays(1))))
        .containsExactly("ISL-R02");
    assertThat(ground.ask(student, offer, ground.monday()).isDone()).isTrue();
  }

  @Test
  @DisplayName("ISL-R03: a host that proposes other days without a word has to write a reason")
  public void words() {
    long booking = ground.ask(ground.student(), ground.offer(1), ground.monday()).value();
    LocalDate other = ground.monday().plusWeeks(2);
    Proposal silent = new Proposal(other, other.plusDays(9), "");

    assertThat(rules(propose(booking, silent, WrittenReasons.none())))
        .containsExactly("ISL-R03");
    assertThat(ground.now(booking).state()).isEqualTo(BookingState.REQUESTED);
    assertThat(propose(booking, silent, WrittenReasons.of("ISL-R03", "By telephone")).isDone())
        .isTrue();
    assertThat(ground.now(booking).state()).isEqualTo(BookingState.PROPOSED);
  }

  @Test
  @DisplayName("ISL-R04: a student whose place is agreed finds the to-do among her tasks")
  public void ticket() {
    long student = ground.student();
    ground.agreed(student, ground.offer(1), ground.monday());

    List<String> hers =
        callers.as(
            BookingGround.studentOf(student),
            () ->
                tasks.tasks(BookingGround.studentOf(student), REGION).stream()
                    .filter(task -> task.count() > 0)
                    .map(HomeTask::sentence)
                    .map(Text::key)
                    .toList());
    assertThat(hers).containsExactly("rule.ISL-R04.ticket");
  }

  @Test
  @DisplayName("ISL-R05: a booking for January can be asked for, and stays open until it may be agreed")
  public void storms() {
    LocalDate january = ground.monday();
    while (january.getMonth() != Month.JANUARY) {
      january = january.plusWeeks(1);
    }
    long booking = ground.ask(ground.student(), ground.offer(1), january).value();

    assertThat(rules(ground.accept(booking))).containsExactly("ISL-R05");
    assertThat(ground.now(booking).state()).isEqualTo(BookingState.REQUESTED);
    assertThat(ground.placementOf(booking)).isEmpty();
  }

  private Outcome<Long> publish(long offer) {
    return callers.as(
        BookingGround.coordinator(),
        () ->
            editing.publish(
                REGION, offer, ground.offerNow(offer).version(), WrittenReasons.none()));
  }

  private Outcome<Long> propose(long booking, Proposal proposal, WrittenReasons reasons) {
    return callers.as(
        ground.hostFor(booking),
        () ->
            answers.propose(
                REGION, booking, ground.now(booking).version(), proposal, reasons));
  }

  private static List<String> rules(Outcome<Long> outcome) {
    return outcome instanceof Outcome.Refused<Long> refused
        ? refused.reasons().stream().map(Reason::ruleId).flatMap(r -> r.stream()).toList()
        : List.of();
  }
}
