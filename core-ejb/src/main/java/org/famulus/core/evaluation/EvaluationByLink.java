package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Tokens;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;

/** What a student sees and answers by her link, without an account and without her name. */
@ApplicationScoped
public class EvaluationByLink {

  /** Whoever answers; the audit trail must not know more. */
  private static final Caller NOBODY =
      new Caller(Optional.empty(), "–", Optional.empty(), false, false, List.of());

  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private EvaluationRepository evaluations;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private PlacementRepository placements;
  @Inject private OrganisationRepository organisations;
  @Inject private EvaluationAnswers answers;

  /** What the link with the secret asks, if it is known; none of a programme that is not loaded. */
  @Transactional
  public Optional<Sheet> open(String token, Language reader) {
    return evaluations
        .byHash(Tokens.hash(token == null ? "" : token))
        .filter(invitation -> regions.find(invitation.regionId()).isPresent())
        .map(invitation -> sheet(invitation, reader));
  }

  /** Hands the answers in; the link is used up by it. */
  public Outcome<Long> answer(String token, List<GivenAnswer> given) {
    return callers.as(NOBODY, () -> answers.handIn(token, given));
  }

  private Sheet sheet(EvaluationInvitation invitation, Language reader) {
    String regionId = invitation.regionId();
    Questionnaire asked =
        questionnaires.find(regionId, invitation.questionnaireId()).orElseThrow();
    boolean open = invitation.isOpen(regions.today(regionId, clock));
    return new Sheet(
        regionId,
        invitation.isUsed(),
        open,
        invitation.expiresOn(),
        Spoken.title(asked, reader),
        Spoken.intro(asked, reader),
        open ? unit(invitation) : Optional.empty(),
        open
            ? questionnaires.questions(asked.id()).stream()
                .map(question -> Spoken.question(question, reader))
                .toList()
            : List.of());
  }

  private Optional<String> unit(EvaluationInvitation invitation) {
    return invitation
        .placementId()
        .flatMap(id -> placements.find(invitation.regionId(), id))
        .flatMap(
            placement ->
                organisations.find(invitation.regionId(), placement.subject().unitId()))
        .map(Organisation::name);
  }

  /**
   * What is asked by a link.
   *
   * @param regionId region
   * @param used whether it was answered
   * @param open whether it can be answered now
   * @param expiresOn last day on which it can
   * @param title title
   * @param intro first lines
   * @param unitName where she was, while it can be answered
   * @param questions the questions, while it can be answered
   */
  public record Sheet(
      String regionId,
      boolean used,
      boolean open,
      LocalDate expiresOn,
      String title,
      String intro,
      Optional<String> unitName,
      List<SpokenQuestion> questions) {

    public Sheet {
      questions = List.copyOf(questions);
    }
  }
}
