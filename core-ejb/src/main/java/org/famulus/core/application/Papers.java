package org.famulus.core.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.PaperKind;

/**
 * Papers of applications: hand in, note as shown, open, remove, and delete when their time is over.
 * Only the applicant and the faculty open them.
 */
@Stateless
public class Papers {

  private static final String KIND_KEY = "paper.";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private ApplicationRepository applications;
  @Inject private PaperRepository papers;
  @Inject private CallRepository calls;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** Stores an uploaded paper, in place of an earlier one of its kind. */
  @UseCase(value = "paper.hand-in", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> handIn(String regionId, long applicationId, String kind, UploadedFile file) {
    Application application = forChange.byApplicant(regionId, applicationId);
    PaperKind wanted = require(regionId, kind, PaperKind.Form.FILE);
    if (!mayChangePapers(application)) {
      return Outcome.refused(Reason.of("application.not-editable"));
    }
    Optional<String> mediaType = new FileContent(file.content()).mediaType();
    Optional<Reason> fault = fault(wanted, file, mediaType);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Optional<Paper> earlier = papers.of(applicationId, kind);
    running
        .current()
        .change(KIND_KEY + kind, earlier.flatMap(Paper::fileName).orElse(null), file.name());
    Paper paper = earlier.orElseGet(() -> newPaper(application, wanted));
    paper.handIn(clock.instant(), gate.caller().name());
    paper.describe(file, mediaType.orElseThrow(), lastDayKept(application, wanted));
    papers.store(paper, file.content());
    return Outcome.done(paper.id());
  }

  /** Notes that a paper was shown to the caller today; no copy is kept. */
  @UseCase(value = "paper.shown", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> noteShown(String regionId, long applicationId, String kind) {
    Application application = forChange.byFaculty(regionId, applicationId);
    PaperKind wanted = require(regionId, kind, PaperKind.Form.SHOWN);
    Optional<Paper> earlier = papers.of(applicationId, kind);
    Paper paper = earlier.orElseGet(() -> papers.add(newPaper(application, wanted)));
    paper.handIn(clock.instant(), gate.caller().name());
    running.current().change(KIND_KEY + kind, null, regions.today(regionId, clock));
    return Outcome.done(paper.id());
  }

  /** Removes a paper, its content too. */
  @UseCase(value = "paper.remove", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> remove(String regionId, long applicationId, String kind) {
    Application application = forChange.byApplicant(regionId, applicationId);
    Paper paper =
        papers
            .of(applicationId, kind)
            .orElseThrow(() -> new NotFoundException("paper", kind));
    boolean shownToFaculty = paper.form() == PaperKind.Form.SHOWN;
    if (!mayChangePapers(application) || (shownToFaculty && !callerIsFaculty(application))) {
      return Outcome.refused(Reason.of("application.not-editable"));
    }
    running.current().change(KIND_KEY + kind, paper.fileName().orElse(kind), null);
    papers.remove(paper);
    return Outcome.done(applicationId);
  }

  /**
   * Opens an uploaded paper.
   *
   * @throws NotFoundException if there is none, it was deleted, or the caller may not know of it
   */
  @Reads(permission = Permission.PAPER_VIEW)
  public StoredFile open(String regionId, long paperId) {
    Paper paper =
        papers.find(paperId).orElseThrow(() -> new NotFoundException("paper", paperId));
    Application application =
        applications
            .find(regionId, paper.applicationId())
            .orElseThrow(() -> new NotFoundException("paper", paperId));
    gate.allow(Target.person(regionId, application.personId()));
    return papers
        .content(paperId)
        .map(
            content ->
                new StoredFile(
                    paper.fileName().orElseThrow(), paper.mediaType().orElseThrow(), content))
        .orElseThrow(() -> new NotFoundException("paper", paperId));
  }

  /** Deletes the files of a region whose time is over; answers how many that were. */
  @UseCase(value = "paper.delete-expired", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Integer> deleteExpired(String regionId) {
    gate.allow(Target.region(regionId));
    int deleted =
        papers.deleteExpired(regionId, regions.today(regionId, clock), clock.instant());
    running.current().change("filesDeleted", null, deleted);
    return Outcome.done(deleted);
  }

  private static Optional<Reason> fault(
      PaperKind wanted, UploadedFile file, Optional<String> mediaType) {
    String field = "paper-" + wanted.code();
    Text label = Text.of(KIND_KEY + wanted.code());
    if (file.size() > wanted.maxBytes()) {
      long megabytes = wanted.maxBytes() / (1_024 * 1_024);
      return Optional.of(Reason.ofField(field, "application.paper-too-large", label, megabytes));
    }
    if (mediaType.filter(wanted.mediaTypes()::contains).isEmpty()) {
      String accepted =
          wanted.mediaTypes().stream().map(Papers::known).collect(Collectors.joining(", "));
      return Optional.of(Reason.ofField(field, "application.paper-wrong-content", label, accepted));
    }
    return Optional.empty();
  }

  /** What people call a type of file, such as PDF for application/pdf. */
  private static String known(String mediaType) {
    return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
  }

  private boolean mayChangePapers(Application application) {
    return application.state().isEditable() || callerIsFaculty(application);
  }

  private boolean callerIsFaculty(Application application) {
    return gate.scope(application.regionId()).wholeRegion();
  }

  private Paper newPaper(Application application, PaperKind kind) {
    return new Paper(
        application.id(), kind.code(), kind.form(), clock.instant(), gate.caller().name());
  }

  private LocalDate lastDayKept(Application application, PaperKind kind) {
    ApplicationCall call = calls.find(application.regionId(), application.callId()).orElseThrow();
    return call.closesOn().plus(kind.keptAfterCall());
  }

  private PaperKind require(String regionId, String kind, PaperKind.Form form) {
    return regions
        .get(regionId)
        .catalogue()
        .paper(kind)
        .filter(paper -> paper.form() == form)
        .orElseThrow(() -> new NotFoundException("paper", kind));
  }
}
