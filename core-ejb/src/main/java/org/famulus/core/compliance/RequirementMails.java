package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Role;
import org.famulus.core.access.UserAccount;
import org.famulus.core.notify.Mail;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.notify.Outbox;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.settings.Settings;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;

/**
 * Writes to whoever acts next. The faculty reads the mail log, so that a mail names of health and
 * police matters no more than their gate.
 */
@ApplicationScoped
class RequirementMails {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private Settings settings;
  @Inject private Outbox outbox;
  @Inject private PersonRepository people;
  @Inject private AccountRepository accounts;

  /**
   * Reminds the student of everything that waits for her.
   *
   * @return whether she has a mail address
   */
  boolean remindStudent(Placement placement, List<Requirement> waiting) {
    Person student = student(placement);
    Language language = Language.ofCode(student.language());
    String lines =
        waiting.stream()
            .map(requirement -> line(placement.regionId(), language, requirement))
            .distinct()
            .collect(Collectors.joining("\n"));
    return toStudent(placement, student, "requirement.mail.reminder", lines);
  }

  /** Tells the student that something has to be handed in again. */
  void sentBack(Placement placement, Requirement requirement, Optional<String> reason) {
    Person student = student(placement);
    toStudent(
        placement,
        student,
        reason.isPresent() ? "requirement.mail.sent-back" : "requirement.mail.sent-back-quietly",
        texts.say(
            placement.regionId(), Language.ofCode(student.language()), label(requirement))
            + reason.map(text -> "\n\n" + text).orElse(""));
  }

  /**
   * Tells everybody at a desk how much waits there.
   *
   * @param actor whose desk it is
   * @param count how much waits
   * @return how many people were written to
   */
  int remindDesk(String regionId, ActsNext actor, int count) {
    boolean verifier = actor == ActsNext.VERIFIER;
    List<UserAccount> desk =
        atDesk(
            regionId,
            verifier
                ? Permission.REQUIREMENT_VERIFY_CONFIDENTIAL
                : Permission.REQUIREMENT_VERIFY);
    for (UserAccount account : desk) {
      outbox.post(
          Mail.of(
              regionId,
              "requirement.mail.desk",
              new Receiver(account.email(), account.displayName(), account.language()),
              account.displayName(),
              count,
              Text.of("region.name"),
              settings.baseUrl()
                  + (verifier ? "/compliance/confidential.xhtml" : "/compliance/desk.xhtml")
                  + "?region="
                  + regionId));
    }
    return desk.size();
  }

  /** What a requirement is called where others than student and verifier read it. */
  static Text label(Requirement requirement) {
    return requirement.confidentiality().isForVerifierOnly()
        ? Text.of("gate." + requirement.gate())
        : Text.of("requirement." + requirement.code());
  }

  private boolean toStudent(Placement placement, Person student, String template, String what) {
    if (student.email().isEmpty()) {
      return false;
    }
    outbox.post(
        Mail.of(
                placement.regionId(),
                template,
                new Receiver(
                    student.email().get(), student.fullName(), student.language()),
                student.fullName(),
                placement.subject().firstDay(),
                what,
                Text.of("region.name"),
                settings.baseUrl() + "/compliance/mine.xhtml?region=" + placement.regionId())
            .about(RequirementsForChange.SUBJECT, placement.id()));
    return true;
  }

  private String line(String regionId, Language language, Requirement requirement) {
    return texts.say(
        regionId,
        language,
        Text.of("requirement.mail.line", label(requirement), requirement.dueOn()));
  }

  private Person student(Placement placement) {
    long person = placement.subject().personId();
    return people.byIds(Set.of(person)).get(person);
  }

  private List<UserAccount> atDesk(String regionId, String permission) {
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> role.scope() == Role.Scope.REGION && role.grants(permission))
            .collect(Collectors.toSet());
    return accounts.holding(regionId, roles, regions.today(regionId, clock));
  }
}
