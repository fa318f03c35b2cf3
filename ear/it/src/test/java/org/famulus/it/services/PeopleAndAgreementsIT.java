package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famulus.it.services.Ground.REGION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Callers;
import org.famulus.core.agreement.AgreementCriteria;
import org.famulus.core.agreement.AgreementForm;
import org.famulus.core.agreement.AgreementRow;
import org.famulus.core.agreement.Agreements;
import org.famulus.core.nomination.NominationCriteria;
import org.famulus.core.nomination.Nominations;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonCriteria;
import org.famulus.core.person.PersonRow;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("People and agreements of a region")
public class PeopleAndAgreementsIT {

  private static final Page ALL = new Page(0, 100);

  @Inject private Callers callers;
  @Inject private Ground ground;
  @Inject private GuestBook guests;
  @Inject private People people;
  @Inject private Nominations nominations;
  @Inject private Agreements agreements;

  @Test
  @DisplayName("a merged duplicate hands its nomination to the record that is kept and vanishes")
  public void merged() throws Exception {
    long call = ground.openCall();
    long duplicate = ground.nominated(call, ground.partnerUniversity());
    long kept = ground.person();
    callers.as(
        Actors.coordinator(),
        () -> {
          assertThat(people.merge(REGION, duplicate, kept).value()).isEqualTo(kept);
          assertThat(
                  nominations
                      .find(NominationCriteria.ofCall(REGION, call), Sort.byDefault(), ALL)
                      .rows())
              .singleElement()
              .satisfies(row -> assertThat(row.personId()).isEqualTo(kept));
          PersonRow signpost = people.detail(REGION, duplicate);
          assertThat(signpost.mergedIntoId()).contains(kept);
          assertThat(
                  people
                      .find(
                          new PersonCriteria(REGION, Optional.of(signpost.familyName())),
                          Sort.byDefault(),
                          ALL)
                      .rows())
              .isEmpty();
          assertThat(people.merge(REGION, duplicate, kept)).isInstanceOf(Outcome.Refused.class);
          return null;
        });
  }

  @Test
  @DisplayName("what a region keeps about a merged duplicate follows to the record that is kept")
  public void mergedInRegions() throws Exception {
    long duplicate = ground.person();
    long kept = ground.person();
    long stranger = ground.person();
    guests.stay(duplicate, "Hamar");
    guests.stay(kept, "Elverum");
    guests.stay(stranger, "Gjøvik");
    guests.opinion(duplicate, "Warm and dry.", 4);

    callers.as(
        Actors.coordinator(), () -> people.merge(REGION, duplicate, kept));

    assertThat(guests.towns(kept)).containsExactly("Hamar", "Elverum");
    assertThat(guests.opinions(kept)).containsExactly("Warm and dry.");
    assertThat(guests.towns(duplicate)).isEmpty();
    assertThat(guests.opinions(duplicate)).isEmpty();
    assertThat(guests.towns(stranger)).containsExactly("Gjøvik");
  }

  @Test
  @DisplayName("if a region's row cannot follow, nothing is merged")
  public void notMergedInRegions() throws Exception {
    long duplicate = ground.person();
    long kept = ground.person();
    guests.stay(duplicate, "Hamar");
    guests.opinion(duplicate, "Warm and dry.", 4);
    guests.opinion(kept, "Damp.", 1);

    assertThatThrownBy(
            () -> callers.as(Actors.coordinator(), () -> people.merge(REGION, duplicate, kept)))
        .hasStackTraceContaining("islands_opinion");

    assertThat(guests.towns(duplicate)).containsExactly("Hamar");
    assertThat(guests.opinions(duplicate)).containsExactly("Warm and dry.");
    assertThat(guests.opinions(kept)).containsExactly("Damp.");
    callers.as(
        Actors.coordinator(),
        () -> assertThat(people.detail(REGION, duplicate).mergedIntoId()).isEmpty());
  }

  @Test
  @DisplayName("two records nominated in one call are not merged")
  public void bothNominated() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    long one = ground.nominated(call, university);
    long other = ground.nominated(call, university);
    callers.as(
        Actors.coordinator(),
        () -> {
          Outcome<Long> outcome = people.merge(REGION, one, other);
          assertThat(outcome).isInstanceOf(Outcome.Refused.class);
          assertThat(((Outcome.Refused<Long>) outcome).reasons())
              .extracting(reason -> reason.text().key())
              .containsExactly("person.merge.both-nominated");
          assertThat(people.detail(REGION, one).mergedIntoId()).isEmpty();
          return null;
        });
  }

  @Test
  @DisplayName("an agreement is in force on its first and last day, and on no other side of them")
  public void inForce() throws Exception {
    long university = ground.university();
    LocalDate first = ground.today().minusDays(10);
    LocalDate last = ground.today().plusDays(10);
    callers.as(
        Actors.coordinator(),
        () -> {
          AgreementForm form =
              new AgreementForm(
                  "MOBILITY",
                  Ground.unique("LU"),
                  Optional.of(first),
                  Optional.of(last),
                  true,
                  Set.of(university));
          long id = agreements.record(REGION, form).value();
          AgreementRow row = agreements.detail(REGION, id);
          assertThat(row.inForce()).isTrue();
          assertThat(row.invented()).isTrue();
          assertThat(inForceOn(university, first)).hasSize(1);
          assertThat(inForceOn(university, last)).hasSize(1);
          assertThat(inForceOn(university, first.minusDays(1))).isEmpty();
          assertThat(inForceOn(university, last.plusDays(1))).isEmpty();
          assertThat(agreements.record(REGION, form)).isInstanceOf(Outcome.Refused.class);
          return null;
        });
  }

  private List<AgreementRow> inForceOn(long university, LocalDate day) {
    return agreements
        .find(
            new AgreementCriteria(
                REGION,
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.of(university),
                Optional.empty()),
            Sort.byDefault(),
            ALL)
        .rows();
  }
}
