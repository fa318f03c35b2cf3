package org.famulus.core.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.call.ApplicationCall;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.PaperKind;

/**
 * One application with all that its page shows.
 *
 * @param id its id
 * @param version for commands on it
 * @param number its number
 * @param state where it stands
 * @param next who acts next, and until when
 * @param channel how it came in
 * @param call the call
 * @param applicant the applicant
 * @param institution name of the home institution
 * @param submittedAt when it was handed in
 * @param changedAt when it last changed
 * @param assigneeId account of who works on it
 * @param assignee name of who works on it
 * @param priorityReason why priority was granted; empty if it was not
 * @param reopening until when and why it was reopened, if it was
 * @param answers answers by question
 * @param wishes wishes, most wanted first
 * @param papers papers that are there or were
 * @param notes notes of the faculty; empty for the applicant
 */
public record ApplicationDetail(
    long id,
    long version,
    String number,
    ApplicationState state,
    Text next,
    Channel channel,
    CallView call,
    ApplicantView applicant,
    String institution,
    Optional<Instant> submittedAt,
    Instant changedAt,
    Optional<Long> assigneeId,
    Optional<String> assignee,
    Optional<String> priorityReason,
    Optional<ReopeningView> reopening,
    Map<String, String> answers,
    List<WishView> wishes,
    List<PaperView> papers,
    List<NoteView> notes) {

  public ApplicationDetail {
    answers = Map.copyOf(answers);
    wishes = List.copyOf(wishes);
    papers = List.copyOf(papers);
    notes = List.copyOf(notes);
  }

  /** What the applicant wrote, as a form to go on with. */
  public ApplicationForm form() {
    return new ApplicationForm(
        answers, wishes.stream().map(WishView::wanted).toList());
  }

  /**
   * The call.
   *
   * @param id its id
   * @param title its title
   * @param opensOn first day for handing in
   * @param closesOn last day for handing in
   * @param resultsOn day results are expected
   */
  public record CallView(
      long id,
      String title,
      LocalDate opensOn,
      LocalDate closesOn,
      Optional<LocalDate> resultsOn) {

    static CallView of(ApplicationCall call) {
      return new CallView(
          call.id(), call.title(), call.opensOn(), call.closesOn(), call.resultsOn());
    }
  }

  /**
   * The applicant.
   *
   * @param personId id
   * @param name given and family name
   * @param email address
   * @param dateOfBirth date of birth
   * @param language language of mails
   */
  public record ApplicantView(
      long personId,
      String name,
      Optional<String> email,
      Optional<LocalDate> dateOfBirth,
      String language) {}

  /**
   * A reopening.
   *
   * @param until last day for changes
   * @param reason why
   */
  public record ReopeningView(LocalDate until, String reason) {}

  /**
   * A wish.
   *
   * @param id id
   * @param rank 1 is the most wanted
   * @param wanted what is wished
   * @param siteName name of the site, if one is wished
   * @param excludedRule the rule that excludes it, if one does
   * @param excludedText why
   */
  public record WishView(
      long id,
      int rank,
      WishedPlace wanted,
      Optional<String> siteName,
      Optional<String> excludedRule,
      Optional<Text> excludedText) {}

  /**
   * A paper.
   *
   * @param id id
   * @param kind code of the kind
   * @param form uploaded or shown
   * @param fileName name of the file
   * @param sizeBytes size of the file
   * @param handedInAt when it was handed in or shown
   * @param handedInBy who handed it in, or saw it
   * @param deleteAfter last day on which the file is kept
   * @param deletedAt when the file was deleted
   */
  public record PaperView(
      long id,
      String kind,
      PaperKind.Form form,
      Optional<String> fileName,
      Optional<Long> sizeBytes,
      Instant handedInAt,
      String handedInBy,
      Optional<LocalDate> deleteAfter,
      Optional<Instant> deletedAt) {

    static PaperView of(Paper paper) {
      return new PaperView(
          paper.id(),
          paper.kind(),
          paper.form(),
          paper.fileName(),
          paper.sizeBytes(),
          paper.handedInAt(),
          paper.handedInBy(),
          paper.deleteAfter(),
          paper.deletedAt());
    }
  }

  /**
   * A note of the faculty.
   *
   * @param author who wrote it
   * @param writtenAt when
   * @param text what
   */
  public record NoteView(String author, Instant writtenAt, String text) {

    static NoteView of(ApplicationNote note) {
      return new NoteView(note.author(), note.writtenAt(), note.text());
    }
  }
}
