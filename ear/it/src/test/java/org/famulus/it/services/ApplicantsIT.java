package org.famulus.it.services;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationDrafts;
import org.famulus.core.application.ApplicationForm;
import org.famulus.core.application.ApplicationNotes;
import org.famulus.core.application.ApplicationRow;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationSubmission;
import org.famulus.core.application.Applications;
import org.famulus.core.application.Channel;
import org.famulus.core.application.Papers;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.audit.Timelines;
import org.famulus.core.eligibility.AssessmentOutcome;
import org.famulus.core.eligibility.CaseWork;
import org.famulus.core.eligibility.Eligibility;
import org.famulus.core.eligibility.EligibilityBulk;
import org.famulus.core.eligibility.EligibilityDecisions;
import org.famulus.core.nomination.Nominating;
import org.famulus.core.nomination.NominationCriteria;
import org.famulus.core.nomination.NominationForm.KnownPerson;
import org.famulus.core.nomination.NominationForm;
import org.famulus.core.nomination.NominationRow;
import org.famulus.core.nomination.NominationState;
import org.famulus.core.nomination.Nominations;
import org.famulus.core.person.PersonForm;
import org.famulus.core.region.Language;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("From nomination to eligibility")
public class ApplicantsIT {

  private static final String REGION = Ground.REGION;
  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final Page PAGE = new Page(0, 25);

  @Inject private Callers callers;
  @Inject private Ground ground;
  @Inject private Nominating nominating;
  @Inject private Nominations nominations;
  @Inject private ApplicationDrafts drafts;
  @Inject private ApplicationSubmission submission;
  @Inject private ApplicationNotes notes;
  @Inject private Applications applications;
  @Inject private Papers papers;
  @Inject private Eligibility eligibility;
  @Inject private EligibilityDecisions decisions;
  @Inject private EligibilityBulk bulk;
  @Inject private CaseWork caseWork;
  @Inject private Timelines timelines;

  @Test
  @DisplayName("a university nominates for itself only, and sees its own nominations only")
  public void ownInstitution() throws Exception {
    long call = ground.openCall();
    long ours = ground.partnerUniversity();
    long theirs = ground.partnerUniversity();
    as(
        Actors.nominator(ours),
        () -> {
          nominate(call, form(ours, "Berg", "anna")).value();
          assertThatThrownBy(() -> nominate(call, form(theirs, "Lind", "eva")))
              .isInstanceOf(AccessDeniedException.class);
        });
    as(Actors.nominator(theirs), () -> nominate(call, form(theirs, "Lind", "eva")).value());
    as(
        Actors.nominator(ours),
        () -> {
          Slice<NominationRow> list =
              nominations.find(NominationCriteria.ofCall(REGION, call), Sort.byDefault(), PAGE);
          assertThat(list.rows()).extracting(NominationRow::familyName).containsExactly("Berg");
          assertThat(list.counts().get("state")).containsEntry("NOMINATED", Count.exactly(1));
        });
  }

  @Test
  @DisplayName("outside the window only the faculty nominates, with a reason that is kept")
  public void outsideTheWindow() throws Exception {
    long call = ground.closedCall();
    long university = ground.partnerUniversity();
    NominationForm form = form(university, Ground.unique("Berg"), "anna");
    as(
        Actors.nominator(university),
        () -> assertRefused("nomination.window-closed", nominate(call, form)));
    as(
        Actors.coordinator(),
        () -> {
          assertRefused("nomination.outside-window", nominate(call, form));
          nominate(
                  call,
                  new NominationForm(
                      university, form.person(), form.known(), Optional.of("Agreed by phone.")))
              .value();
          assertThat(
                  nominations
                      .find(NominationCriteria.ofCall(REGION, call), Sort.byDefault(), PAGE)
                      .rows())
              .singleElement()
              .satisfies(
                  row -> assertThat(row.outsideWindowReason()).contains("Agreed by phone."));
        });
  }

  @Test
  @DisplayName("a person who may be registered already is asked about, never merged in silence")
  public void duplicates() throws Exception {
    long university = ground.partnerUniversity();
    String address = Ground.unique("anna") + "@example.org";
    String family = Ground.unique("Berg");
    LocalDate born = LocalDate.of(2001, 2, 3);
    PersonForm berg = person(family, "Anna", address, born);
    PersonForm other = person(family, "Anna", Ground.unique("a") + "@example.org", born);
    as(
        Actors.coordinator(),
        () -> {
          nominate(ground.openCall(), new NominationForm(university, berg, none(), none())).value();
          long call = ground.openCall();
          assertRefused(
              "nomination.person-known",
              nominate(call, new NominationForm(university, other, none(), none())));
          long known = nominations.matches(REGION, university, other).get(0).personId();
          nominate(
                  call,
                  new NominationForm(
                      university, other, Optional.of(KnownPerson.is(known)), none()))
              .value();
          assertThat(nominated(call)).extracting(NominationRow::personId).containsExactly(known);
          nominate(
                  call,
                  new NominationForm(
                      university, other, Optional.of(KnownPerson.somebodyElse()), none()))
              .value();
          assertThat(nominated(call)).hasSize(2);
        });
  }

  @Test
  @DisplayName("a nomination is not given twice, is withdrawn, and given again")
  public void onceEach() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    NominationForm form = form(university, Ground.unique("Berg"), "anna");
    as(
        Actors.nominator(university),
        () -> {
          long id = nominate(call, form).value();
          assertRefused("nomination.already", nominate(call, form));
          nominating.withdraw(REGION, id).value();
          assertThat(nominated(call))
              .extracting(NominationRow::state)
              .containsExactly(NominationState.WITHDRAWN);
          assertThat(nominate(call, form).value()).isEqualTo(id);
        });
  }

  @Test
  @DisplayName("a student writes and reads only her own application; a unit reads none")
  public void ownApplication() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    long anna = ground.nominated(call, university);
    long eva = ground.nominated(call, university);
    long[] id = new long[1];
    as(Actors.applicant(anna), () -> id[0] = start(call, anna));
    as(
        Actors.applicant(anna),
        () -> {
          assertThat(applications.own(REGION)).extracting(ApplicationDetail::id).contains(id[0]);
          assertThat(applications.detail(REGION, id[0]).channel()).isEqualTo(Channel.SELF);
        });
    as(
        Actors.applicant(eva),
        () -> {
          assertThat(applications.own(REGION)).isEmpty();
          assertThatThrownBy(() -> applications.detail(REGION, id[0]))
              .isInstanceOf(AccessDeniedException.class);
          assertThatThrownBy(() -> start(call, anna)).isInstanceOf(AccessDeniedException.class);
        });
    as(
        Actors.host(university),
        () ->
            assertThatThrownBy(
                    () ->
                        applications.find(
                            ApplicationCriteria.ofCall(REGION, call), Sort.byDefault(), PAGE))
                .isInstanceOf(AccessDeniedException.class));
  }

  @Test
  @DisplayName("what is missing is said before handing in, at its field")
  public void missing() throws Exception {
    long call = ground.openCall();
    long anna = ground.nominated(call, ground.partnerUniversity());
    as(
        Actors.applicant(anna),
        () -> {
          long id = start(call, anna);
          assertThat(submission.obstacles(REGION, id))
              .extracting(reason -> reason.field().orElse(""))
              .contains("question-english", "wishes", "paper-CV");
          assertThat(submit(id)).isInstanceOf(Outcome.Refused.class);
          fill(id);
          assertThat(submission.obstacles(REGION, id)).isEmpty();
          submit(id).value();
          assertThat(applications.detail(REGION, id).next().key())
              .isEqualTo("application.next.SUBMITTED.until");
          assertRefused(
              "application.not-editable",
              drafts.save(
                  REGION, id, version(id), new ApplicationForm(Map.of(), List.of())));
        });
  }

  @Test
  @DisplayName("who saves an overtaken draft gets it as it is now")
  public void overtaken() throws Exception {
    long call = ground.openCall();
    long anna = ground.nominated(call, ground.partnerUniversity());
    as(
        Actors.applicant(anna),
        () -> {
          long id = start(call, anna);
          long seen = version(id);
          drafts.save(REGION, id, seen, answers("english", "C1")).value();
          Outcome<Long> second = drafts.save(REGION, id, seen, answers("english", "B1"));
          assertThat(second).isInstanceOf(Outcome.Stale.class);
          Outcome.Stale<Long> stale = (Outcome.Stale<Long>) second;
          assertThat(stale.theirs()).containsEntry("question.english", "C1");
          assertThat(stale.changedBy()).isEqualTo("Student");
        });
  }

  @Test
  @DisplayName("what the faculty does for a student on the phone says for whom")
  public void onBehalf() throws Exception {
    long call = ground.openCall();
    long anna = ground.nominated(call, ground.partnerUniversity());
    as(
        Actors.coordinator(),
        () -> {
          long id = start(call, anna);
          fill(id);
          submit(id).value();
          assertThat(applications.detail(REGION, id).channel()).isEqualTo(Channel.ON_BEHALF);
          assertThat(timelines.of("APPLICATION", id))
              .allSatisfy(
                  entry -> assertThat(entry.onBehalfOf()).get().asString().contains("Jordis"));
        });
  }

  @Test
  @DisplayName("papers are told by content, opened by the applicant and the faculty, removed")
  public void papers() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    long anna = ground.nominated(call, university);
    long eva = ground.nominated(call, university);
    long[] paper = new long[1];
    long[] id = new long[1];
    as(
        Actors.applicant(anna),
        () -> {
          id[0] = start(call, anna);
          UploadedFile program =
              new UploadedFile("cv.pdf", "MZ".getBytes(StandardCharsets.US_ASCII));
          assertRefused(
              "application.paper-wrong-content", papers.handIn(REGION, id[0], "CV", program));
          UploadedFile huge = new UploadedFile("cv.pdf", new byte[5 * 1_024 * 1_024 + 1]);
          assertRefused("application.paper-too-large", papers.handIn(REGION, id[0], "CV", huge));
          papers.handIn(REGION, id[0], "CV", new UploadedFile("old.pdf", PDF)).value();
          paper[0] = papers.handIn(REGION, id[0], "CV", new UploadedFile("cv.pdf", PDF)).value();
          assertThat(papers.open(REGION, paper[0]).name()).isEqualTo("cv.pdf");
          assertThat(papers.open(REGION, paper[0]).content()).isEqualTo(PDF);
        });
    as(
        Actors.applicant(eva),
        () ->
            assertThatThrownBy(() -> papers.open(REGION, paper[0]))
                .isInstanceOf(AccessDeniedException.class));
    as(
        Actors.coordinator(),
        () -> {
          assertThat(papers.open(REGION, paper[0]).mediaType()).isEqualTo("application/pdf");
          papers.noteShown(REGION, id[0], "IDENTITY").value();
          assertThat(applications.detail(REGION, id[0]).papers())
              .anySatisfy(shown -> assertThat(shown.handedInBy()).isEqualTo("Coordinator"));
        });
    as(
        Actors.applicant(anna),
        () -> {
          papers.remove(REGION, id[0], "CV").value();
          assertThatThrownBy(() -> papers.open(REGION, paper[0]))
              .isInstanceOf(AccessDeniedException.class);
          assertRefused("application.not-editable", papers.remove(REGION, id[0], "IDENTITY"));
        });
  }

  @Test
  @DisplayName("the content of a paper is deleted when its time is over; that it was there stays")
  public void expiredPapers() throws Exception {
    long call = ground.closedCallYearsAgo();
    long anna = ground.nominated(call, ground.partnerUniversity());
    as(
        Actors.coordinator(),
        () -> {
          long id = start(call, anna);
          long paper = papers.handIn(REGION, id, "CV", new UploadedFile("cv.pdf", PDF)).value();
          assertThat(papers.deleteExpired(REGION).value()).isPositive();
          assertThatThrownBy(() -> papers.open(REGION, paper))
              .isInstanceOf(AccessDeniedException.class);
          assertThat(applications.detail(REGION, id).papers())
              .singleElement()
              .satisfies(gone -> assertThat(gone.deletedAt()).isPresent());
        });
    as(
        Actors.applicant(anna),
        () ->
            assertThatThrownBy(() -> papers.deleteExpired(REGION))
                .isInstanceOf(AccessDeniedException.class));
  }

  @Test
  @DisplayName("the list filters, counts, sorts and hands over every row")
  public void list() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    as(
        Actors.coordinator(),
        () -> {
          long handedIn = start(call, ground.nominated(call, university));
          fill(handedIn);
          submit(handedIn).value();
          start(call, ground.nominated(call, university));
          ApplicationCriteria all = ApplicationCriteria.ofCall(REGION, call);
          Slice<ApplicationRow> drafts =
              applications.find(
                  all.in(Set.of(ApplicationState.DRAFT)), new Sort("name", false), PAGE);
          assertThat(drafts.total()).isEqualTo(Count.exactly(1));
          assertThat(drafts.counts().get("state"))
              .containsEntry("DRAFT", Count.exactly(1))
              .containsEntry("SUBMITTED", Count.exactly(1));
          ApplicationRow row = drafts.rows().get(0);
          assertThat(find(all, row.number().toLowerCase())).containsExactly(row);
          assertThat(find(all, row.familyName().toUpperCase())).containsExactly(row);
          List<String> exported = new ArrayList<>();
          applications.each(
              all, new Sort("submittedAt", true), each -> exported.add(each.number()));
          assertThat(exported).hasSize(2);
          assertThat(applications.ids(all)).hasSize(2).contains(handedIn);
          assertThat(applications.choices(REGION, handedIn))
              .anySatisfy(
                  choice -> {
                    assertThat(choice.field()).isEqualTo(Ground.FIELD);
                    assertThat(choice.places()).isEqualTo(4);
                    assertThat(choice.demand()).isEqualTo(1);
                  });
        });
  }

  @Test
  @DisplayName("many are decided at once, each on its own; a decision is reversed")
  public void bulk() throws Exception {
    long call = ground.openCall();
    long university = ground.partnerUniversity();
    as(
        Actors.coordinator(),
        () -> {
          long ready = start(call, ground.nominated(call, university));
          fill(ready);
          submit(ready).value();
          long draft = start(call, ground.nominated(call, university));
          assertThat(eligibility.preview(REGION, Set.of(ready, draft)))
              .extracting(line -> line.outcome().orElse(null))
              .containsExactly(AssessmentOutcome.ELIGIBLE, null);
          assertThat(bulk.decide(REGION, Map.of(ready, "first", draft, "second")))
              .filteredOn(EligibilityBulk.BulkResult::done)
              .extracting(EligibilityBulk.BulkResult::applicationId)
              .containsExactly(ready);
          assertThat(state(ready)).isEqualTo(ApplicationState.ELIGIBLE);
          decisions.reverse(REGION, ready).value();
          assertThat(state(ready)).isEqualTo(ApplicationState.SUBMITTED);
          assertThat(eligibility.checklist(REGION, ready).history())
              .singleElement()
              .satisfies(past -> assertThat(past.reversedBy()).contains("Coordinator"));
          assertRefused(
              "eligibility.nothing-to-reverse", decisions.reverse(REGION, ready));
        });
  }

  @Test
  @DisplayName("reversing a rejection leads back to the hold before it")
  public void reversedToHold() throws Exception {
    long call = ground.openCall();
    as(
        Actors.coordinator(),
        () -> {
          long id = start(call, ground.nominated(call, ground.partnerUniversity()));
          fill(id);
          submit(id).value();
          assertRefused(
              "eligibility.reason-needed", decisions.hold(REGION, id, Optional.empty(), " "));
          decisions.hold(REGION, id, Optional.empty(), "Transcript unclear.").value();
          decisions.reject(REGION, id, Optional.empty(), "Transcript not verified.").value();
          decisions.reverse(REGION, id).value();
          assertThat(state(id)).isEqualTo(ApplicationState.HELD);
        });
  }

  @Test
  @DisplayName("notes and priority are the faculty's; the student sees no note")
  public void notesAndPriority() throws Exception {
    long call = ground.openCall();
    long anna = ground.nominated(call, ground.partnerUniversity());
    long[] id = new long[1];
    as(
        Actors.coordinator(),
        () -> {
          id[0] = start(call, anna);
          notes.write(REGION, id[0], "Asked for the transcript.").value();
          caseWork.grantPriority(REGION, id[0], "Postponed last season.").value();
          assertRefused(
              "application.not-assignable",
              caseWork.assign(REGION, id[0], Optional.of(-1L)));
          assertThat(applications.detail(REGION, id[0]).notes()).hasSize(1);
        });
    as(
        Actors.applicant(anna),
        () -> {
          assertThat(applications.detail(REGION, id[0]).notes()).isEmpty();
          assertThatThrownBy(() -> notes.write(REGION, id[0], "mine"))
              .isInstanceOf(AccessDeniedException.class);
          assertThatThrownBy(() -> decisions.reverse(REGION, id[0]))
              .isInstanceOf(AccessDeniedException.class);
        });
  }

  private long start(long call, long person) {
    return drafts.start(REGION, call, person, Optional.empty()).value();
  }

  private void fill(long id) {
    drafts
        .save(
            REGION,
            id,
            version(id),
            new ApplicationForm(
                Map.of("finalYear", "true", "clinicalSemesters", "2", "english", "B2"),
                List.of(new WishedPlace(Ground.FIELD, Optional.empty(), ground.firstDay()))))
        .value();
    for (String paper : List.of("STATEMENT_OF_PURPOSE", "CV", "TRANSCRIPT")) {
      papers.handIn(REGION, id, paper, new UploadedFile(paper + ".pdf", PDF)).value();
    }
  }

  private Outcome<Long> submit(long id) {
    return submission.submit(REGION, id, version(id), WrittenReasons.none());
  }

  private long version(long id) {
    return applications.detail(REGION, id).version();
  }

  private ApplicationState state(long id) {
    return applications.detail(REGION, id).state();
  }

  private List<ApplicationRow> find(ApplicationCriteria all, String text) {
    ApplicationCriteria criteria =
        new ApplicationCriteria(
            REGION,
            all.callId(),
            Set.of(),
            all.assignee(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(text));
    return applications.find(criteria, Sort.byDefault(), PAGE).rows();
  }

  private List<NominationRow> nominated(long call) {
    return nominations
        .find(NominationCriteria.ofCall(REGION, call), Sort.byDefault(), PAGE)
        .rows();
  }

  private Outcome<Long> nominate(long call, NominationForm form) {
    return nominating.nominate(REGION, call, form, WrittenReasons.none());
  }

  private static NominationForm form(long university, String family, String given) {
    String address = Ground.unique(given) + "@example.org";
    return new NominationForm(
        university,
        new PersonForm(family, given, Optional.of(address), none(), Language.EN),
        none(),
        none());
  }

  private static PersonForm person(String family, String given, String address, LocalDate born) {
    return new PersonForm(
        family, given, Optional.of(address), Optional.of(born), Language.EN);
  }

  private static ApplicationForm answers(String question, String answer) {
    return new ApplicationForm(Map.of(question, answer), List.of());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private void as(Caller caller, Work work) throws Exception {
    callers.as(
        caller,
        () -> {
          work.run();
          return null;
        });
  }

  private static void assertRefused(String key, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .anySatisfy(reason -> assertThat(reason.text().key()).isEqualTo(key));
  }

  /** Something a person does. */
  private interface Work {
    void run() throws Exception;
  }
}
