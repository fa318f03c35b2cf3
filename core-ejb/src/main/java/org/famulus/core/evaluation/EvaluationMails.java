package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Language;
import org.famulus.core.settings.Settings;
import org.famulus.region.spi.Text;

/** Mails the links by which questions are answered without a name. */
@ApplicationScoped
class EvaluationMails {

  @Inject private Outbox outbox;
  @Inject private Settings settings;
  @Inject private PersonRepository people;
  @Inject private PlacementRepository placements;
  @Inject private OrganisationRepository organisations;

  /** Whether somebody can be asked at all. */
  boolean reaches(long personId) {
    return person(personId).email().isPresent();
  }

  /** Asks for an answer. */
  void offer(EvaluationInvitation invitation, Questionnaire questionnaire, String token) {
    post("evaluation.mail.", invitation, questionnaire, token);
  }

  /** Reminds of it. */
  void remind(EvaluationInvitation invitation, Questionnaire questionnaire, String token) {
    post("evaluation.mail.reminder.", invitation, questionnaire, token);
  }

  private void post(
      String template, EvaluationInvitation invitation, Questionnaire questionnaire, String token) {
    Person student = person(invitation.personId());
    Optional<Placement> placement =
        invitation.placementId().flatMap(id -> placements.find(invitation.regionId(), id));
    Mail mail =
        Mail.of(
            invitation.regionId(),
            template + questionnaire.occasion(),
            new Receiver(student.email().orElseThrow(), student.fullName(), student.language()),
            List.of(
                    student.fullName(),
                    Text.of("region.name"),
                    settings.baseUrl() + "/link/evaluation.xhtml?token=" + token,
                    invitation.expiresOn(),
                    Spoken.title(questionnaire, Language.ofCode(student.language())),
                    placement.map(this::unit).orElse(""))
                .toArray());
    outbox.post(
        placement.map(about -> mail.about("PLACEMENT", about.id())).orElse(mail));
  }

  private String unit(Placement placement) {
    return organisations
        .find(placement.regionId(), placement.subject().unitId())
        .map(Organisation::name)
        .orElse("");
  }

  private Person person(long id) {
    return people.byIds(Set.of(id)).get(id);
  }
}
