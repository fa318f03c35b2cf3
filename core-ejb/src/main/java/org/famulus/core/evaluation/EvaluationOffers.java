package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.access.Tokens;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.evaluation.EvaluationInvitation.Asked;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.Semesters;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.rule.Moment;

/** Asks students by mail, and reminds those who have not answered as often as the rules say. */
@Stateless
public class EvaluationOffers {

  /** Days after the last one on which somebody may still be asked, if the day itself was missed. */
  static final int LATE_DAYS = 7;

  private static final String SUBJECT = "QUESTIONNAIRE";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private EvaluationRepository evaluations;
  @Inject private EvaluationMails mails;

  /** Ids of placements whose last day has come and whose students are to be asked. */
  @Reads(permission = Permission.EVALUATION_EDIT)
  public List<Long> due(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    if (questionnaires.published(regionId, Occasion.PLACEMENT).isEmpty()) {
      return List.of();
    }
    return evaluations.ended(regionId, today.minusDays(LATE_DAYS), today).stream()
        .filter(placement -> mails.reaches(placement.subject().personId()))
        .map(Placement::id)
        .toList();
  }

  /** Asks the student of a placement, once. */
  @UseCase(value = "evaluation.offer", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> offer(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement =
        evaluations
            .lockPlacement(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    running.current().about("PLACEMENT", placementId, placement.reference());
    LocalDate today = regions.today(regionId, clock);
    LocalDate lastDay = placement.lastDayThere();
    Optional<Questionnaire> questionnaire =
        questionnaires.published(regionId, Occasion.PLACEMENT);
    if (questionnaire.isEmpty()
        || today.isBefore(lastDay)
        || today.isAfter(lastDay.plusDays(LATE_DAYS))
        || evaluations.isAsked(placementId)) {
      return Outcome.refused(Reason.of("evaluation.not-due"));
    }
    invite(
        questionnaire.get(),
        new Asked(
            placement.subject().personId(),
            Optional.of(placementId),
            semesters(regionId).of(lastDay).code(),
            lastDay),
        today);
    running.current().change("evaluationOffered", null, today);
    return Outcome.done(placementId);
  }

  /** Asks all students of the programme what the questionnaire of the semester asks, once each. */
  @UseCase(value = "evaluation.survey", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> survey(String regionId, long questionnaireId) {
    gate.allow(Target.region(regionId));
    Questionnaire questionnaire =
        questionnaires
            .find(regionId, questionnaireId)
            .orElseThrow(() -> new NotFoundException("questionnaire", questionnaireId));
    if (questionnaire.occasion() != Occasion.SEMESTER
        || questionnaire.state() != QuestionnaireState.PUBLISHED) {
      return Outcome.refused(Reason.of("evaluation.no-survey"));
    }
    LocalDate today = regions.today(regionId, clock);
    String semester = semesters(regionId).of(today).code();
    List<Long> people =
        evaluations.unasked(regionId, questionnaireId, semester).stream()
            .filter(mails::reaches)
            .toList();
    if (people.isEmpty()) {
      return Outcome.refused(Reason.of("evaluation.nobody-to-ask"));
    }
    people.forEach(
        person ->
            invite(questionnaire, new Asked(person, Optional.empty(), semester, today), today));
    running
        .current()
        .about(SUBJECT, questionnaireId, semester)
        .change("evaluationOffered", null, people.size());
    return Outcome.done((long) people.size());
  }

  /** Ids of invitations about which a rule demands a reminder today. */
  @Reads(permission = Permission.EVALUATION_EDIT)
  public List<Long> dueForReminder(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    RuleBook book = rules.open(regionId);
    return evaluations.open(regionId, today).stream()
        .filter(
            invitation ->
                DailyRound.isDue(() -> !judge(book, invitation, today).tasks().isEmpty()))
        .map(EvaluationInvitation::id)
        .toList();
  }

  /** Reminds a student, if a rule demands it today and she has not answered meanwhile. */
  @UseCase(value = "evaluation.remind", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> remind(String regionId, long invitationId) {
    gate.allow(Target.region(regionId));
    EvaluationInvitation invitation =
        evaluations
            .lock(regionId, invitationId)
            .orElseThrow(() -> new NotFoundException("invitation", invitationId));
    LocalDate today = regions.today(regionId, clock);
    if (!invitation.isOpen(today)
        || judge(rules.open(regionId), invitation, today).tasks().isEmpty()
        || !mails.reaches(invitation.personId())) {
      return Outcome.refused(Reason.of("evaluation.not-due"));
    }
    String token = Tokens.fresh();
    invitation.remind(Tokens.hash(token), today);
    mails.remind(
        invitation,
        questionnaires.find(regionId, invitation.questionnaireId()).orElseThrow(),
        token);
    running.current().change("remindedOn", null, today);
    return Outcome.done(invitationId);
  }

  private void invite(Questionnaire questionnaire, Asked asked, LocalDate today) {
    String token = Tokens.fresh();
    EvaluationInvitation invitation =
        new EvaluationInvitation(questionnaire, asked, Tokens.hash(token), today);
    evaluations.add(invitation);
    mails.offer(invitation, questionnaire, token);
  }

  private Judgement judge(RuleBook book, EvaluationInvitation invitation, LocalDate today) {
    return book.judge(
        Moment.EVALUATION_REMIND,
        new EvaluationFacts(
            invitation.lastDay(), invitation.reminders(), invitation.remindedOn()),
        ReferenceDates.of(today),
        WrittenReasons.none());
  }

  private Semesters semesters(String regionId) {
    return regions.get(regionId).semesters();
  }
}
