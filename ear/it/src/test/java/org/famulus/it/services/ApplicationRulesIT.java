package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationDrafts;
import org.famulus.core.application.ApplicationForm;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.Applications;
import org.famulus.core.application.Papers;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.eligibility.EligibilityDecisions;
import org.famulus.core.nomination.Nominating;
import org.famulus.core.nomination.NominationForm;
import org.famulus.core.person.PersonForm;
import org.famulus.core.region.Language;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Rules from nomination to eligibility, through the use cases")
public class ApplicationRulesIT {

  private static final String PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n";

  @Inject private Callers callers;
  @Inject private Ground ground;
  @Inject private Nominating nominating;
  @Inject private ApplicationDrafts drafts;
  @Inject private ApplicationSubmission submission;
  @Inject private Applications applications;
  @Inject private Papers papers;
  @Inject private EligibilityDecisions eligibility;

  @Test
  @DisplayName("SKA-R01: nobody is nominated past the faculty's published call")
  public void onlyThroughTheCall() throws Exception {
    asFaculty(
        () -> {
          long university = ground.partnerUniversity();
          assertRefusedBy("SKA-R01", nominate(ground.plannedCall(), university, "by phone"));
          assertThat(nominate(ground.openCall(), university, null).isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R02: an application is handed in while the call is open, or reopened")
  public void callWindow() throws Exception {
    asFaculty(
        () -> {
          long call = ground.closedCall();
          long id = complete(call, ground.partnerUniversity(), ready(), List.of(Ground.FIELD));
          assertRefusedBy("SKA-R02", submit(id));
          submission
              .reopen(Ground.REGION, id, ground.today().plusDays(2), "The upload had failed.")
              .value();
          assertThat(submit(id).isDone()).isTrue();
          assertThat(detail(id).state()).isEqualTo(ApplicationState.SUBMITTED);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03: a university without a mobility agreement nominates nobody")
  public void noAgreementNoNomination() throws Exception {
    asFaculty(
        () -> {
          assertRefusedBy("SKA-R03", nominate(ground.openCall(), ground.university(), null));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03: a university without a mobility agreement sends nobody")
  public void noAgreement() throws Exception {
    asFaculty(
        () -> {
          long id =
              complete(
                  ground.openCall(), ground.university(), ready(), List.of(Ground.FIELD));
          assertRefusedBy("SKA-R03", submit(id));
          assertThat(detail(id).state()).isEqualTo(ApplicationState.DRAFT);
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03: an agreement that ends before the first day wished covers no wish")
  public void agreementEnds() throws Exception {
    asFaculty(
        () -> {
          LocalDate dayBefore = ground.firstDay().minusDays(1);
          long call = ground.openCall();
          long early =
              complete(
                  call,
                  ground.partnerUniversityUntil(dayBefore),
                  ready(),
                  List.of(Ground.FIELD));
          assertRefusedBy("SKA-R03", submit(early));
          long onTheDay =
              complete(
                  call,
                  ground.partnerUniversityUntil(ground.firstDay()),
                  ready(),
                  List.of(Ground.FIELD));
          assertThat(submit(onTheDay).isDone()).isTrue();
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R03: whose nomination was withdrawn cannot apply")
  public void notNominated() throws Exception {
    asFaculty(
        () -> {
          long call = ground.openCall();
          long university = ground.partnerUniversity();
          long person = ground.person();
          long id =
              drafts.start(Ground.REGION, call, person, Optional.of(university)).value();
          fill(id, ready(), List.of(Ground.FIELD));
          assertRefusedBy("SKA-R03", submit(id));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R04: a wish whose subject is not covered drops out with the rule's id")
  public void wishDropsOut() throws Exception {
    asFaculty(
        () -> {
          Map<String, String> answers = ready();
          answers.put("finalYear", "false");
          answers.put("completedPlacements", Ground.FIELD);
          long id =
              complete(
                  ground.openCall(),
                  ground.partnerUniversity(),
                  answers,
                  List.of(Ground.OTHER_FIELD, Ground.FIELD));
          submit(id).value();
          decide(id).value();
          ApplicationDetail decided = detail(id);
          assertThat(decided.state()).isEqualTo(ApplicationState.ELIGIBLE);
          assertThat(decided.wishes())
              .extracting(wish -> wish.excludedRule().orElse(""))
              .containsExactly("SKA-R04", "");
          assertThat(decided.wishes().get(0).excludedText())
              .hasValueSatisfying(
                  text -> assertThat(text.key()).isEqualTo("rule.SKA-R04.subject"));
          return null;
        });
  }

  @Test
  @DisplayName("SKA-R04: without English at B2 the case is held until the faculty rejects it")
  public void heldForEnglish() throws Exception {
    asFaculty(
        () -> {
          Map<String, String> answers = ready();
          answers.put("english", "B1");
          long id =
              complete(
                  ground.openCall(),
                  ground.partnerUniversity(),
                  answers,
                  List.of(Ground.FIELD));
          submit(id).value();
          Outcome<Long> decided = decide(id);
          assertThat(((Outcome.Done<Long>) decided).notices())
              .anySatisfy(notice -> assertThat(notice.ruleId()).contains("SKA-R04"));
          assertThat(detail(id).state()).isEqualTo(ApplicationState.HELD);
          eligibility
              .reject(Ground.REGION, id, Optional.empty(), "English is not at B2.")
              .value();
          assertThat(detail(id).state()).isEqualTo(ApplicationState.REJECTED);
          return null;
        });
  }

  private Outcome<Long> nominate(long call, long university, String outsideWindowReason) {
    return nominating.nominate(
        Ground.REGION,
        call,
        new NominationForm(
            university,
            new PersonForm(
                Ground.unique("Quellhain"),
                "Jordis",
                Optional.of(Ground.unique("jordis") + "@example.org"),
                Optional.empty(),
                Language.EN),
            Optional.empty(),
            Optional.ofNullable(outsideWindowReason)),
        WrittenReasons.none());
  }

  /** A nominated student's draft with everything in it that the catalogue asks for. */
  private long complete(
      long call, long university, Map<String, String> answers, List<String> fields) {
    long person = ground.nominated(call, university);
    long id = drafts.start(Ground.REGION, call, person, Optional.empty()).value();
    fill(id, answers, fields);
    return id;
  }

  private void fill(long id, Map<String, String> answers, List<String> fields) {
    List<WishedPlace> wishes =
        fields.stream()
            .map(field -> new WishedPlace(field, Optional.empty(), ground.firstDay()))
            .toList();
    drafts
        .save(Ground.REGION, id, detail(id).version(), new ApplicationForm(answers, wishes))
        .value();
    for (String paper : List.of("STATEMENT_OF_PURPOSE", "CV", "TRANSCRIPT")) {
      UploadedFile file =
          new UploadedFile(paper + ".pdf", PDF.getBytes(StandardCharsets.US_ASCII));
      papers.handIn(Ground.REGION, id, paper, file).value();
    }
  }

  private static Map<String, String> ready() {
    return new HashMap<>(
        Map.of("finalYear", "true", "clinicalSemesters", "2", "english", "B2"));
  }

  private Outcome<Long> submit(long id) {
    return submission.submit(
        Ground.REGION, id, detail(id).version(), WrittenReasons.none());
  }

  private Outcome<Long> decide(long id) {
    return eligibility.decide(
        Ground.REGION, id, Optional.of(detail(id).version()), WrittenReasons.none());
  }

  private ApplicationDetail detail(long id) {
    return applications.detail(Ground.REGION, id);
  }

  private void asFaculty(Callable<Void> work) throws Exception {
    callers.as(Caller.famulus("test"), work::call);
  }

  private static void assertRefusedBy(String rule, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.ruleId()).contains(rule));
  }
}
