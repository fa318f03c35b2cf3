package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.person.Person;

/**
 * Invites people to apply, as part of the command that makes them applicants: whoever may nominate
 * somebody may also have her invited, and to nothing else.
 */
@ApplicationScoped
public class ApplicantInvitations {

  @Inject private AccountRepository accounts;
  @Inject private OneTimeLinks links;
  @Inject private AccessMail mail;
  @Inject private Callers callers;

  /**
   * Sends the person a link with which she becomes an applicant of the region, unless she is one.
   *
   * @return whether a link was sent
   */
  public boolean invite(String regionId, Person person) {
    Optional<String> email = person.email();
    if (email.isEmpty() || isApplicant(regionId, person, email.get())) {
      return false;
    }
    String inviter = callers.current().name();
    OneTimeLinks.Issued issued =
        links.issue(
            OneTimeLink.Purpose.INVITATION,
            new OneTimeLink.Receiver(
                UserAccount.normal(email.get()), person.fullName(), person.language()),
            inviter);
    Grant grant = new Grant(regionId, Role.APPLICANT, Optional.empty());
    issued.link().offering(grant, Optional.of(person.id()));
    mail.invite(regionId, issued, inviter);
    return true;
  }

  private boolean isApplicant(String regionId, Person person, String email) {
    return accounts
        .byLogin(email)
        .filter(account -> account.personId().equals(Optional.of(person.id())))
        .map(callers::withRights)
        .filter(
            rights ->
                rights.grants().contains(new Grant(regionId, Role.APPLICANT, Optional.empty())))
        .isPresent();
  }
}
